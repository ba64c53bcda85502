namespace StackAudit.Rules;

/// <summary>Findings, each marked if a baseline holds it. Like an exception, a baseline never deletes a finding.</summary>
internal static class BaselinedFindings
{
    /// <summary>What a run found, with what the baseline holds of it.</summary>
    public static RuleRun Mark(RuleRun run, Baseline baseline, LockedRules locked)
    {
        IReadOnlyList<Finding> findings = Mark(run.Findings, baseline, locked);
        ILookup<string, Finding> byCode = findings.Where(finding => finding.Status == FindingStatus.Baselined).ToLookup(finding => finding.Rule.Code, StringComparer.Ordinal);
        return run with
        {
            Findings = findings,
            Summaries = [.. run.Summaries.Select(summary => summary with { Baselined = byCode[summary.Rule.Code].Count() })],
        };
    }

    /// <summary>Findings, with what the baseline holds of them.</summary>
    public static IReadOnlyList<Finding> Mark(IReadOnlyList<Finding> findings, Baseline baseline, LockedRules locked)
    {
        Dictionary<string, BaselineEntry> known = baseline.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        return [.. findings.Select(finding => IsHeld(finding) ? finding with { Status = FindingStatus.Baselined } : finding)];

        bool IsHeld(Finding finding) =>
            finding.Counts && known.TryGetValue(finding.Id, out BaselineEntry? entry) && finding.Severity <= entry.Severity && !locked.Contain(finding.Rule);
    }

    /// <summary>How many findings count although the baseline holds them, since they are worse than what was accepted.</summary>
    public static int Worse(IEnumerable<Finding> counting, Baseline baseline, LockedRules locked)
    {
        HashSet<string> known = [.. baseline.Entries.Select(entry => entry.Id)];
        return counting.Count(finding => known.Contains(finding.Id) && !locked.Contain(finding.Rule));
    }
}
