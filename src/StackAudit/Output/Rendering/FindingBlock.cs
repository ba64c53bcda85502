using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Findings of one rule that people are shown together: one, or many folded.</summary>
internal sealed record FindingBlock(RuleDescriptor Rule, IReadOnlyList<Finding> Findings)
{
    /// <summary>More findings of one rule than these are folded.</summary>
    private const int MostSingly = 5;

    private const int WorstShown = 3;

    public bool IsFolded => Findings.Count > 1;

    public Severity Severity => Findings.Max(finding => finding.Severity);

    /// <summary>A few to begin with; the order is stable, so that equally bad ones stay in the order of their places.</summary>
    public IEnumerable<Finding> Worst => Findings.OrderByDescending(finding => finding.Severity).Take(WorstShown);

    /// <summary>The findings that are shown singly or folded: those that count and that no area stands for; with all, also those that are not new.</summary>
    public static IEnumerable<FindingBlock> Of(AnalysisResult result, bool all)
    {
        HashSet<Finding> toldOnce = all ? [] : new(result.NotBegun.SelectMany(area => area.Findings), ReferenceEqualityComparer.Instance);
        Finding[] shown = [.. result.Findings.Where(finding => (finding.Counts || (all && finding.Status == FindingStatus.Unchanged)) && !toldOnce.Contains(finding))];
        Dictionary<string, Finding[]> byRule = shown.GroupBy(finding => finding.Rule.Code).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (Finding finding in shown)
        {
            Finding[] ofRule = byRule[finding.Rule.Code];
            if (all || ofRule.Length <= MostSingly)
            {
                yield return new FindingBlock(finding.Rule, [finding]);
            }
            else if (ReferenceEquals(finding, ofRule[0]))
            {
                yield return new FindingBlock(finding.Rule, ofRule);
            }
        }
    }
}
