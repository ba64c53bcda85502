using System.Globalization;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>Writes how the rules went on one thread, and whether they are as fast as they should be.</summary>
internal sealed class RuleTable(TextWriter output, IReadOnlySet<string> core)
{
    private const double MostTogether = 400;
    private const double MostEach = 50;

    public void Write(IReadOnlyList<RuleRow> rules)
    {
        WriteTargets(rules);
        Line($"| rule | set | considered | in scope | could not look | violations | ms |");
        Line($"|---|---|--:|--:|--:|--:|--:|");
        foreach (RuleRow rule in rules)
        {
            string set = core.Contains(rule.Code) ? "core" : "extended";
            Line($"| {rule.Code} {rule.Name} | {set} | {rule.Considered} | {rule.InScope} | {rule.CouldNotLook} | {rule.Violations} | {rule.Milliseconds:0.0} |");
        }
    }

    private void WriteTargets(IReadOnlyList<RuleRow> rules)
    {
        double together = rules.Sum(rule => rule.Milliseconds);
        RuleRow slowest = rules.MaxBy(rule => rule.Milliseconds)!;
        int slow = rules.Count(rule => rule.Milliseconds > MostEach);
        Line($"The rules by themselves, on one thread, the best of {Comparison.RuleRuns} runs each:");
        Line($"");
        Line($"| target | at most, ms | measured, ms | |");
        Line($"|---|--:|--:|---|");
        Line($"| all {rules.Count} rules together | {MostTogether:0} | {together:0.0} | {Met(together <= MostTogether)} |");
        Line($"| each; the slowest is {slowest.Code} {slowest.Name} | {MostEach:0} | {slowest.Milliseconds:0.0} | {Met(slow == 0)}{(slow == 0 ? "" : $" by {slow}")} |");
        Line($"");
    }

    private static string Met(bool isMet) => isMet ? "met" : "not met";

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
