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
    public static IEnumerable<FindingBlock> Of(AnalysisResult result, bool all) => Of(Shown(result, all), all);

    /// <summary>The same in groups; in one without a heading where nobody asked for groups.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<FindingBlock> Blocks)> GroupsOf(AnalysisResult result, FormatOptions options)
    {
        Finding[] shown = Shown(result, options.All);
        return options.GroupBy == null
            ? [("", [.. Of(shown, options.All)])]
            : options.GroupBy.Of(shown).Select(group => (group.Heading, (IReadOnlyList<FindingBlock>)[.. Of(group.Findings, options.All)]));
    }

    private static Finding[] Shown(AnalysisResult result, bool all)
    {
        HashSet<Finding> toldOnce = all ? [] : new(result.NotBegun.SelectMany(area => area.Findings), ReferenceEqualityComparer.Instance);
        return [.. result.Findings.Where(finding => (finding.Counts || (all && finding.Status == FindingStatus.Unchanged)) && !toldOnce.Contains(finding))];
    }

    private static IEnumerable<FindingBlock> Of(Finding[] shown, bool all)
    {
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
