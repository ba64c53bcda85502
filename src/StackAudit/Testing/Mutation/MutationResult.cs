using StackAudit.Diagnostics;

namespace StackAudit.Testing;

/// <summary>How well tests notice changes of an item: of a rule, or of a definition or shared parameter that rules use.</summary>
/// <param name="Name">The code and name of a rule; of the others their kind and name.</param>
/// <param name="Mutants">How many changes were tried.</param>
/// <param name="Excused">How many no test noticed, for a reason that the rule file gives.</param>
/// <param name="Survived">How many no test noticed, and for no reason.</param>
/// <param name="Mistakes">Those without a reason, each at its place, and reasons given for nothing.</param>
public sealed record MutationResult(string Name, int Mutants, int Excused, int Survived, IReadOnlyList<Diagnostic> Mistakes)
{
    public int Killed => Mutants - Excused - Survived;

    /// <summary>Why no change was tried; empty where some were, or where there was none to try.</summary>
    public string NotTried { get; init; } = "";

    public bool HasGaps => Mistakes.Count > 0 || NotTried.Length > 0;
}
