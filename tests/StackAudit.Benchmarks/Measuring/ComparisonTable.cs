using System.Globalization;
using System.Runtime.InteropServices;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>Writes a comparison as Markdown.</summary>
internal sealed class ComparisonTable(TextWriter output)
{
    private const int Megabyte = 1_000_000;

    public void Write(CheckReport report, Series drain, Series check, Series start)
    {
        Line($"# Benchmarks");
        Line($"");
        Line($"Whole processes of native binaries, by turns, on {Environment.ProcessorCount} cores ({RuntimeInformation.OSDescription}).");
        double share = 100.0 * report.ToolsWithFindings / report.Tools;
        Line($"The stack is generated: {report.Tools:N0} tools and {report.Flows:N0} flows in {report.Files} files beside its settings;");
        Line($"{report.Findings} findings, on {share:0.0} % of the tools.");
        Line($"");
        Line($"| process | wall best, ms | median, ms | CPU best, ms | peak memory, MB | exit |");
        Line($"|---|--:|--:|--:|--:|--:|");
        foreach (Series series in (Series[])[drain, check, start])
        {
            (double best, double median, double cpu) = (series.Best.TotalMilliseconds, series.Median.TotalMilliseconds, series.BestCpu.TotalMilliseconds);
            Line($"| {series.Name} | {best:0.0} | {median:0.0} | {cpu:0.0} | {series.PeakBytes / Megabyte} | {series.ExitCode} |");
        }

        Line($"");
        Line($"The whole check takes **{check.Best / drain.Best:0.00} times** the drain.");
        Line($"");
        WriteRules(report.Rules);
    }

    private void WriteRules(IEnumerable<RuleRow> rules)
    {
        Line($"| rule | considered | in scope | could not look | violations | ms |");
        Line($"|---|--:|--:|--:|--:|--:|");
        foreach (RuleRow rule in rules)
        {
            Line($"| {rule.Code} {rule.Name} | {rule.Considered} | {rule.InScope} | {rule.CouldNotLook} | {rule.Violations} | {rule.Milliseconds:0.0} |");
        }
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
