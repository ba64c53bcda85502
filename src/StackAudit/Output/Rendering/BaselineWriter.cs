using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says what a baseline came to: how many findings it holds, what is new beside it, and what of it is settled.</summary>
internal sealed class BaselineWriter(StyledWriter text, bool withAll)
{
    private const int MostSettled = 5;

    public void Write(AnalysisResult result)
    {
        if (result.Baseline is not { } baseline)
        {
            return;
        }

        int held = result.Findings.Count(finding => finding.Status == FindingStatus.Baselined);
        int counting = result.Findings.Count(finding => finding.Counts);
        text.WriteLine();
        text.Write("Baseline", Tone.Heading);
        text.Write($": {Counted.Number(held)} baselined, {Counted.Number(counting - baseline.Worse)} new");
        text.Write(baseline.Worse == 0 ? "" : $", {Counted.Number(baseline.Worse)} worse than accepted");
        text.WriteLine(baseline.Stale.Count == 0 ? "." : $", {SettledOf(baseline)}: `stackaudit baseline prune`.");
        foreach (BaselineEntry entry in withAll ? baseline.Stale : baseline.Stale.Take(MostSettled))
        {
            string name = result.Rules.First(rule => rule.Rule.Code == entry.Code).Rule.Name;
            text.WriteLine($"  settled: {Label(entry, name)}", baseline.IsStrict ? Tone.Error : Tone.Faint);
        }

        if (!withAll && baseline.Stale.Count > MostSettled)
        {
            text.WriteLine($"  and {Counted.Number(baseline.Stale.Count - MostSettled)} more: `--all` names each.", Tone.Faint);
        }
    }

    /// <summary>An entry on a line: <c>STK1004 active-without-review: tool zap</c>.</summary>
    public static string Label(BaselineEntry entry, string? ruleName) => $"{entry.Code}{(ruleName is null ? "" : $" {ruleName}")}{(entry.About.Length == 0 ? "" : $": {entry.About}")}";

    private static string SettledOf(BaselineSummary baseline) =>
        $"{Counted.Number(baseline.Stale.Count)} of its {Counted.Number(baseline.Known)} {(baseline.Stale.Count == 1 ? "is" : "are")} settled{(baseline.IsStrict ? ", which fails a strict check" : "")}";
}
