using StackAudit.Model;

namespace StackAudit.Rules;

/// <summary>What a rule met while it ran.</summary>
internal sealed class RuleTally
{
    public int OutOfScope { get; set; }

    public int InScope { get; set; }

    public int CouldNotLook { get; set; }

    public int Violations { get; set; }

    public int Considered => OutOfScope + InScope + CouldNotLook;

    /// <summary>The facts that it asked for in vain.</summary>
    public HashSet<MissingFact> MissingFacts { get; } = [];

    /// <summary>By identity, in the order of the matches.</summary>
    public Dictionary<string, FindingDraft> Findings { get; } = new(StringComparer.Ordinal);
}
