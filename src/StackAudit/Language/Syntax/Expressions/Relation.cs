namespace StackAudit.Language.Syntax;

/// <summary>What a comparison asks; <c>is not missing</c> is read as <c>is present</c> and the other way round.</summary>
internal enum Relation
{
    Is,
    IsNot,
    IsMissing,
    IsPresent,
    IsEmpty,
    IsNotEmpty,
    IsBefore,
    IsNotBefore,
    IsAfter,
    IsNotAfter,
    IsOlderThan,
    IsNotOlderThan,
    IsDueWithin,
    IsNotDueWithin,
    IsWithin,
    IsNotWithin,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    In,
    NotIn,
    Contains,
    Overlaps,
    Matches,
    StartsWith,
    EndsWith,
}
