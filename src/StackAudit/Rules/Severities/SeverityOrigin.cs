namespace StackAudit.Rules;

/// <summary>Who decides with which severity a rule runs, or that it does not, from what goes before all else down to what holds where nobody says anything.</summary>
public enum SeverityOrigin
{
    /// <summary><c>--only</c> or <c>--skip</c>.</summary>
    CommandLine,

    /// <summary>The rule is locked, and what others say would lower it.</summary>
    Locked,

    /// <summary>An entry by the code or the name of the rule.</summary>
    Rule,

    /// <summary>An entry for its category.</summary>
    Category,

    /// <summary>The entry for all rules.</summary>
    All,

    /// <summary>The preset leaves the rule out, or turns on one that is off by itself.</summary>
    Preset,

    /// <summary>The rule itself.</summary>
    Default,
}
