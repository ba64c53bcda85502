using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Testing;

/// <summary>Holds what rules found against what a test says: exactly the findings that it marks, no more and no fewer.</summary>
internal static class Judge
{
    /// <summary>What went otherwise than the test says, in the order of the file.</summary>
    public static IReadOnlyList<Diagnostic> Compare(RuleTest test, Trial trial)
    {
        Comparison comparison = Comparison.Of(test, trial);
        IEnumerable<Diagnostic?> mistakes =
        [
            .. comparison.Marked.Select(marked => Check(marked.Marker, marked.Finding, trial)),
            .. comparison.Unmarked.Select(finding => TestDiagnostics.UnexpectedFinding(test.Locate(finding.Location), finding)),
            test.Expected is { } expected && expected.Findings != trial.Findings.Count ? TestDiagnostics.WrongNumber(expected, trial.Findings.Count) : null,
        ];
        return DiagnosticOrder.Sort(mistakes.OfType<Diagnostic>());
    }

    /// <summary>Whether a rule looked at what stands on the line of a marker, and found nothing wrong.</summary>
    public static bool IsFine(Marker marker, Trial trial) => trial.Matches.Any(match => match.IsFine && IsAbout(match, marker));

    /// <summary>Whether a rule met what stands on the line of a marker, and could not look.</summary>
    public static bool CouldNotLook(Marker marker, Trial trial) => trial.Matches.Any(match => match.CouldNotLook && IsAbout(match, marker));

    private static Diagnostic? Check(Marker marker, Finding? finding, Trial trial) => (marker.Kind, finding) switch
    {
        (MarkerKind.Finding, null) => TestDiagnostics.MissingFinding(marker, WhyNot(marker, trial)),
        (MarkerKind.Finding, not null) => Difference.Of(marker, finding) is var (expected, found) ? TestDiagnostics.DifferentFinding(marker, expected, found) : null,
        (MarkerKind.Fine, null) => IsFine(marker, trial) ? null : TestDiagnostics.NotLookedAt(marker, WhyNot(marker, trial)),
        (MarkerKind.Fine, not null) => TestDiagnostics.NotFine(marker, finding),
        (MarkerKind.Unknown, null) => CouldNotLook(marker, trial) ? null : TestDiagnostics.NotUnknown(marker, WhyNot(marker, trial)),
        (MarkerKind.Unknown, not null) => TestDiagnostics.NotUnknown(marker, finding),
        (_, null) => null,
        _ => TestDiagnostics.MissIsFound(marker),
    };

    private static bool IsAbout(RuleMatch match, Marker marker) => match.Rule.Code == marker.Code && match.StandsOn(marker.Text.Yaml, marker.Line);

    // The match that came furthest with what stands on the line.
    private static RuleMatch? WhyNot(Marker marker, Trial trial) => trial.Matches.Where(match => IsAbout(match, marker)).MaxBy(match => match.Reached);
}
