using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Tests.Loading;

/// <summary>Problems as cases write them.</summary>
internal static class PrintedProblems
{
    public static string Print(IEnumerable<Diagnostic> problems) => string.Join('\n', problems.SelectMany(Lines));

    private static IEnumerable<string> Lines(Diagnostic problem)
    {
        yield return $"! {Place(problem.Location)} {problem.Code}{(problem.Severity == Severity.Warning ? " (warning)" : "")} {problem.Message}";
        if (problem.Help is { } help)
        {
            yield return $"? {help}";
        }

        foreach (string note in problem.Notes)
        {
            yield return $"~ {note}";
        }

        foreach (RelatedLocation related in problem.Related)
        {
            yield return $"& {Place(related.Location)} {related.Message}";
        }
    }

    private static string Place(Location at) =>
        at.Start.Line == at.End.Line ? $"{at}-{at.End.Column}" : $"{at}-{at.End.Line}:{at.End.Column}";
}
