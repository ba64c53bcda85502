using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>A test of rules, and how it went.</summary>
/// <param name="Title">What it shows; of a file of its own the path.</param>
/// <param name="Codes">The rules that it tests.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Mistakes">What went otherwise than it says, each at its place; only warnings when it passed.</param>
public sealed record TestResult(string Title, IReadOnlyList<string> Codes, Location Location, TestOutcome Outcome, IReadOnlyList<Diagnostic> Mistakes)
{
    /// <summary>Why it was skipped; empty otherwise.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How many findings it knows to be missed.</summary>
    public int KnownMisses { get; init; }
}
