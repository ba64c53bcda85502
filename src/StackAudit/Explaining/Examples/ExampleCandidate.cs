using StackAudit.Testing;

namespace StackAudit.Explaining;

/// <summary>A part of a test that may do as an example.</summary>
internal sealed record ExampleCandidate(RuleTest Test, ExampleText Text, ExampleCut Cut, HashSet<ExampleUnit> Kept)
{
    public string Yaml => Text.Of(Kept);
}
