using StackAudit.Rules;

namespace StackAudit.Testing;

/// <summary>The markers of a test with what rules found at their lines. Each finding belongs to one marker at most.</summary>
/// <param name="Marked">The markers in their order, each with its finding; null where there is none.</param>
/// <param name="Unmarked">The findings that no marker speaks of.</param>
internal sealed record Comparison(IReadOnlyList<(Marker Marker, Finding? Finding)> Marked, IReadOnlyList<Finding> Unmarked)
{
    public static Comparison Of(RuleTest test, Trial trial)
    {
        var open = new List<Finding>(trial.Findings);
        var found = new Dictionary<Marker, Finding?>(ReferenceEqualityComparer.Instance);

        // Those that fit go first, so that a finding is never held against the marker of another one on its line.
        foreach (Marker marker in test.Markers.Where(marker => marker.Kind == MarkerKind.Finding))
        {
            Take(marker, finding => Difference.Of(marker, finding) == null);
        }

        foreach (Marker marker in test.Markers.Where(marker => found.GetValueOrDefault(marker) == null && !IsLackOfFacts(marker)).OrderBy(marker => marker.Kind))
        {
            Take(marker, _ => true);
        }

        return new Comparison([.. test.Markers.Select(marker => (marker, found.GetValueOrDefault(marker)))], open);

        // On the way to one thing a fact may be missing, and another way to it may be found wrong.
        bool IsLackOfFacts(Marker marker) => marker.Kind == MarkerKind.Unknown && Judge.CouldNotLook(marker, trial);

        void Take(Marker marker, Predicate<Finding> fits)
        {
            int at = open.FindIndex(finding => finding.Rule.Code == marker.Code && marker.IsAt(finding.Location) && fits(finding));
            if (at >= 0)
            {
                found[marker] = open[at];
                open.RemoveAt(at);
            }
        }
    }
}
