namespace StackAudit.Rules;

/// <summary>How a rule went: considered = in scope + out of scope + could not look.</summary>
/// <param name="Considered">Matches of its loops.</param>
/// <param name="InScope">Matches that its conditions left, and about which the facts were known.</param>
/// <param name="CouldNotLook">Matches for which a needed fact is missing: neither passed nor failed.</param>
/// <param name="Violations">Matches in scope that break the rule; several may make one finding.</param>
/// <param name="Time">Spent on one thread. Zero unless somebody asked for timing, so that results are the same over runs.</param>
public sealed record RuleSummary(RuleDescriptor Rule, long Considered, int InScope, int CouldNotLook, int Violations, TimeSpan Time)
{
    /// <summary>The kinds over which its loops range.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Whether a fact was missing somewhere, so that it decided with less what it is to look at.</summary>
    public bool LacksFacts { get; init; }

    /// <summary>With which severity it ran, and who said so; null where nobody could.</summary>
    public RuleSetting? Setting { get; init; }

    public int Excepted { get; init; }

    public int Baselined { get; init; }

    /// <summary>What it looked at, in the order of places; empty unless somebody asked for it.</summary>
    public IReadOnlyList<RuleCase> Cases { get; init; } = [];

    /// <summary>Whether it looked at anything; a rule that did not has not passed.</summary>
    public bool IsApplicable => InScope > 0;

    /// <summary>Whether it found nothing to look at, and might have with the facts that it did without.</summary>
    public bool CouldNotTell => InScope == 0 && CouldNotLook == 0 && LacksFacts;
}
