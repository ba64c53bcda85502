using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Findings to come that are shown as one: what many tools share happens to all of them on one day.</summary>
internal sealed record UpcomingLine(IReadOnlyList<UpcomingFinding> Findings)
{
    /// <summary>How many are shown where nobody asks for all.</summary>
    public const int Most = 20;

    private const int MostNames = 3;

    public UpcomingFinding First => Findings[0];

    public string Until => First.Before is { } severity ? $" (until then {severity.Word()})" : "";

    public string More => Findings.Count == 1 ? "" : $", and {Counted.Number(Findings.Count - 1)} more on that day";

    /// <summary>Who can still prevent it.</summary>
    public IReadOnlyList<string> Who => [.. Findings.SelectMany(each => each.Finding.Assignees).Select(person => person.Id).Distinct().Take(MostNames)];

    /// <param name="upcoming">In the order of days.</param>
    /// <param name="all">Whether each has a line of its own.</param>
    public static IReadOnlyList<UpcomingLine> Of(IReadOnlyList<UpcomingFinding> upcoming, bool all) => all
        ? [.. upcoming.Select(each => new UpcomingLine([each]))]
        : [.. upcoming.GroupBy(each => (each.Day, each.Finding.Rule.Code, each.Finding.Severity, each.Before)).Select(group => new UpcomingLine([.. group]))];

    /// <summary>How many findings are in the lines that are not shown.</summary>
    public static int LeftOut(IReadOnlyList<UpcomingLine> lines) => lines.Skip(Most).Sum(line => line.Findings.Count);
}
