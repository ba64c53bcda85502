namespace StackAudit.Explaining;

/// <summary>How a match that makes no finding ended, from the least to the most that the rule could say of it.</summary>
public enum MatchOutcome
{
    /// <summary>A further loop gave nothing for it.</summary>
    MetNothing,

    /// <summary>A condition put it out of scope.</summary>
    LeftOut,

    /// <summary>A fact is missing.</summary>
    CouldNotLook,

    /// <summary>The rule looked, and all is well.</summary>
    Fine,
}
