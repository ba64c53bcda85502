namespace StackAudit.Language.Binding;

/// <summary>What a comparison does, once the types are known.</summary>
internal enum ComparisonOperator
{
    Same,
    Less,
    LessOrSame,
    Greater,
    GreaterOrSame,
    OlderThan,
    DueWithin,
    In,
    Contains,
    ContainsText,
    Overlaps,
    Within,
    Matches,
    StartsWith,
    EndsWith,
}
