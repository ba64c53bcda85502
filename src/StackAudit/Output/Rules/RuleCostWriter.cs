using System.Globalization;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Shows what rules cost.</summary>
public static class RuleCostWriter
{
    /// <summary>The steps of each rule.</summary>
    public static void Write(IReadOnlyList<RuleCost> costs, TextWriter writer, TextStyle style) => new TableWriter(new StyledWriter(writer, style)).Write(
        ["rule", "steps on this stack", "with 10,000 tools and 30,000 flows"],
        [.. costs.Select(cost => new[] { $"{cost.Rule.Code} {cost.Rule.Name}", Steps(cost.Here), Steps(cost.Large) })],
        [false, true, true]);

    /// <summary>Names the rules that may make people wait.</summary>
    public static void WriteWarnings(IReadOnlyList<RuleCost> costs, TextWriter writer, TextStyle style)
    {
        var paragraphs = new ParagraphWriter(new StyledWriter(writer, style));
        foreach (RuleCost cost in costs.Where(cost => cost.IsHigh))
        {
            paragraphs.Write($"{cost.Rule.Code} may take more than {Steps(RuleCost.Much)} steps on this stack. {cost.Advice}", "", Tone.Warning);
        }
    }

    // Nobody needs an estimate to the last step.
    private static string Steps(double steps)
    {
        double unit = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(Math.Max(1, steps))) - 1));
        return (Math.Round(steps / unit) * unit).ToString("#,0", CultureInfo.InvariantCulture);
    }
}
