using System.Globalization;
using System.Runtime.InteropServices;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>Writes a comparison as Markdown.</summary>
internal sealed class ComparisonTable(TextWriter output)
{
    private const int Megabyte = 1_000_000;

    /// <param name="report">What the check of the stack said.</param>
    /// <param name="series">A drain and the check of the same files, as often as there are stacks; then others.</param>
    public void Write(CheckReport report, IReadOnlyList<Series> series)
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
        foreach (Series one in series)
        {
            (double best, double median, double cpu) = (one.Best.TotalMilliseconds, one.Median.TotalMilliseconds, one.BestCpu.TotalMilliseconds);
            Line($"| {one.Name} | {best:0.0} | {median:0.0} | {cpu:0.0} | {one.PeakBytes / Megabyte} | {one.ExitCode} |");
        }

        Line($"");
        Line($"The whole check takes **{series[1].Best / series[0].Best:0.00} times** the drain; of the smaller stack, **{series[3].Best / series[2].Best:0.00} times**.");
        Line($"");
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
