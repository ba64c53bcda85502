using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>What makes a comparison with an earlier state less certain. What was wrong there is no mistake of now.</summary>
internal static class RevisionDiagnostics
{
    private const int MostShown = 3;

    private static readonly DiagnosticDescriptor EarlierProblemsDescriptor = new("STK0401", "earlier-problems", Severity.Warning);
    private static readonly DiagnosticDescriptor LeftOutDescriptor = new("STK0402", "left-out-of-revision", Severity.Warning);

    public static Diagnostic EarlierProblems(Location at, Revision revision, IReadOnlyList<Diagnostic> problems) =>
        new(EarlierProblemsDescriptor, at, $"At `{revision.Written}`, {(problems.Count == 1 ? "1 problem" : $"{problems.Count} problems")} kept parts of the stack from being read, so that findings may look new which are not.")
        {
            Notes = [.. problems.Take(MostShown).Select(problem => $"{problem.Location} {problem.Code}: {problem.Message}"), .. problems.Count > MostShown ? [$"and {problems.Count - MostShown} more"] : Array.Empty<string>()],
            Help = "Nothing is to be done if they are mended by now.",
        };

    public static Diagnostic LeftOut(Location at, string remark) => new(LeftOutDescriptor, at, remark)
    {
        Help = "Findings about it may look new which are not.",
    };
}
