namespace StackAudit.Language.Syntax;

/// <summary>Which YAML of a test it is.</summary>
internal enum FixtureKind
{
    Given,
    Config,
    Proposal,
    Becomes,
}
