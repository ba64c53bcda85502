using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Accepting;

/// <summary>Makes the first baseline of a stack: all findings that count now.</summary>
public static class BaselineCreation
{
    /// <summary>The reason of entries for which nobody gave one.</summary>
    public const string UsualReason = "There when the baseline was made";

    public static BaselineChange Plan(AnalyzerOptions options, string? reason)
    {
        AnalysisResult result = Analyzer.Run(options with { WithBaseline = false });
        var change = new BaselineChange(result, FileOf(result, options));
        if (File.Exists(change.File))
        {
            return change with
            {
                Refusal = $"There is a baseline already: `{RelativePath.FromHere(change.File)}`. `stackaudit baseline accept` adds to it, `stackaudit baseline prune` takes out what is settled.",
            };
        }

        if (change.Errors.Any())
        {
            return change with { Refusal = "Not everything could be checked, and a baseline must hold all that is found. Mend this first; nothing was written." };
        }

        var locked = new LockedRules(result.Model.Settings);
        Finding[] counting = [.. result.Findings.Where(finding => finding.Counts)];
        BaselineEntry[] entries = [.. counting.Where(finding => !locked.Contain(finding.Rule)).Select(finding => EntryOf(finding, reason ?? UsualReason, result.Model.Today))];
        string[] kept = [.. counting.Where(finding => locked.Contain(finding.Rule)).GroupBy(finding => finding.Rule.Name).Select(LeftOut)];
        return change with { Added = entries, Remarks = kept, Entries = entries.Length, After = entries.Length == 0 ? null : BaselineText.Of(entries) };
    }

    internal static string FileOf(AnalysisResult result, AnalyzerOptions options) => Baseline.PathFor(Path.GetFullPath(result.Root.Length == 0 ? "." : result.Root), options.Baseline);

    internal static BaselineEntry EntryOf(Finding finding, string reason, DateOnly on) =>
        new(finding.Id, finding.Rule.Code, AboutText.Of(finding), reason.Trim(), on, default) { Severity = finding.Severity };

    internal static string LeftOut(IGrouping<string, Finding> ofRule) =>
        $"`{ofRule.Key}` is locked: {(ofRule.Count() == 1 ? "its finding counts" : $"its {ofRule.Count()} findings count")} as before.";
}
