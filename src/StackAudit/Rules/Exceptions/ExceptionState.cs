namespace StackAudit.Rules;

/// <summary>What became of an exception.</summary>
public enum ExceptionState
{
    /// <summary>It hides what it is for.</summary>
    Active,

    /// <summary>It is in force, and there is nothing to hide.</summary>
    MatchesNothing,

    /// <summary>It is in force, and its rule did not run, or could not look at what it names.</summary>
    NotLooked,

    /// <summary>It is past its day.</summary>
    Expired,

    /// <summary>Its day was written, and is none.</summary>
    Unreadable,

    /// <summary>It lacks a reason, a day, or a count beside a pattern.</summary>
    Incomplete,

    /// <summary>It matches more findings than its count.</summary>
    MatchesTooMany,

    /// <summary>Its rule is locked, or looks at findings and exceptions itself.</summary>
    Locked,
}
