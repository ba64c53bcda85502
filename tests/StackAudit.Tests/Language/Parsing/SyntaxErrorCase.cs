namespace StackAudit.Tests.Language.Parsing;

/// <summary>A rule text and all that is wrong with it.</summary>
public sealed record SyntaxErrorCase(string Title, string Text, IReadOnlyList<string> Errors)
{
    public override string ToString() => Title;
}
