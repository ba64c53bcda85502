namespace StackAudit.Tests.Rules.Naive;

/// <summary>How a rule went.</summary>
internal sealed class NaiveTally
{
    public int OutOfScope { get; set; }

    public int InScope { get; set; }

    public int CouldNotLook { get; set; }

    public int Violations { get; set; }

    /// <summary>In the order of the matches.</summary>
    public List<NaiveFinding> Findings { get; } = [];
}
