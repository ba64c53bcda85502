namespace StackAudit.Language.Binding;

/// <summary>What a condition decides in a rule; how a rule can speak of a missing fact depends on it.</summary>
internal enum ClauseRole
{
    /// <summary>The value of a name or a column.</summary>
    Value,

    /// <summary><c>where</c>.</summary>
    Scope,

    /// <summary><c>unless</c>.</summary>
    Exclusion,

    Require,

    Forbid,

    /// <summary>What is said and done about a violation: nothing narrows down any more what the rule looks at.</summary>
    Violation,
}
