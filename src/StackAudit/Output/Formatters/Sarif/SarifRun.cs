using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What a run tells: its rules, its results, and what had to be left out.</summary>
internal sealed record SarifRun(AnalysisResult Result, IReadOnlyList<RuleDescriptor> Rules, IReadOnlyList<SarifResult> Results, IReadOnlyList<string> LeftOut)
{
    public static SarifRun Of(AnalysisResult result, bool withSuppressed, SarifLimits limits)
    {
        RuleDescriptor[] rules =
        [
            .. result.Rules.Select(rule => rule.Rule).Concat(result.Findings.Select(finding => finding.Rule))
                .DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];
        Dictionary<string, int> index = rules.Select((rule, i) => (rule.Code, i)).ToDictionary(pair => pair.Code, pair => pair.i, StringComparer.Ordinal);
        Finding[] told = [.. result.Findings.Where(finding => withSuppressed || finding.Counts || finding.Status == FindingStatus.Unchanged)];
        SarifResult[] results = [.. Kept(told, limits.Results).Select(finding => SarifResult.Of(finding, index[finding.Rule.Code], result.Since, limits))];
        return new SarifRun(result, rules, results, [.. Cuts(told.Length, results, rules, limits)]);
    }

    // Those that matter least are left out; the others stay in their order.
    private static IEnumerable<Finding> Kept(Finding[] told, int most)
    {
        if (told.Length <= most)
        {
            return told;
        }

        HashSet<Finding> kept = new(FindingRank.WorstFirst(told).Take(most), ReferenceEqualityComparer.Instance);
        return told.Where(kept.Contains);
    }

    private static IEnumerable<string> Cuts(int told, SarifResult[] results, RuleDescriptor[] rules, SarifLimits limits)
    {
        if (told > results.Length)
        {
            yield return $"Code scanning takes {Counted.Number(limits.Results)} results: {Counted.Number(told - results.Length)} of {Counted.Number(told)} findings, those that matter least, were left out.";
        }

        foreach (SarifResult result in results)
        {
            if (result.PlacesLeftOut > 0)
            {
                yield return $"Code scanning takes {Counted.Number(limits.Locations)} locations of a result: {Counted.Number(result.PlacesLeftOut)} of finding {result.Finding.Id} were left out.";
            }

            if (result.StepsLeftOut > 0)
            {
                yield return $"Code scanning takes {Counted.Number(limits.Steps)} steps of a path: {Counted.Number(result.StepsLeftOut)} of finding {result.Finding.Id} were left out.";
            }
        }

        foreach (RuleDescriptor rule in rules)
        {
            if (SarifRules.TagsOf(rule).Count is var tags && tags > limits.Tags)
            {
                yield return $"Code scanning shows {Counted.Number(limits.Tags)} tags of a rule: {Counted.Number(tags - limits.Tags)} of {rule.Code} were left out.";
            }
        }
    }
}
