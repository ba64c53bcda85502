using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>A finding as far as a reader takes it.</summary>
/// <param name="RuleIndex">Which rule of the run found it.</param>
/// <param name="Primary">The one place at which it is shown.</param>
/// <param name="Steps">The path, cut where it is too long.</param>
internal sealed record SarifResult(Finding Finding, int RuleIndex, Location Primary, SarifMessage Message, IReadOnlyList<PathStep> Steps)
{
    public int PlacesLeftOut => Message.Total - Message.Places.Count;

    public int StepsLeftOut => Finding.Path.Count - Steps.Count;

    public static SarifResult Of(Finding finding, int ruleIndex, SinceSummary? since, SarifLimits limits)
    {
        Location primary = PrimaryPlace.Of(finding, since);
        return new SarifResult(finding, ruleIndex, primary, SarifMessage.Of(finding, primary, limits.Locations - 1), [.. finding.Path.Take(limits.Steps)]);
    }
}
