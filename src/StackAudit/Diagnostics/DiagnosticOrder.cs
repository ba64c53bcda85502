namespace StackAudit.Diagnostics;

/// <summary>The order in which diagnostics are shown: file, place, code.</summary>
public static class DiagnosticOrder
{
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(problem => problem.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Span.Start)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];
}
