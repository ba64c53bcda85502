using StackAudit.Diagnostics;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>At most three lines of what got better and what got worse.</summary>
internal sealed class ExecutiveChanges(ReportContext context)
{
    private const int Most = 3;

    /// <param name="now">The six figures.</param>
    /// <param name="before">The same of the earlier state; empty where they are not known.</param>
    /// <param name="then">The earlier state.</param>
    public IReadOnlyList<ViewObject> Of(IReadOnlyList<ExecutiveFigure> now, IReadOnlyList<ExecutiveFigure> before, EarlierState then) =>
        [.. OfFigures(now, before).Concat(context.Has(Omissions.Weaknesses) ? OfFindings(then) : []).Take(Most)];

    private static IEnumerable<ViewObject> OfFigures(IReadOnlyList<ExecutiveFigure> now, IReadOnlyList<ExecutiveFigure> before) =>
        now.Zip(before)
            .Where(pair => pair.First.Value is { } value && pair.Second.Value is { } earlier && value != earlier)
            .OrderByDescending(pair => Math.Abs(pair.First.Value!.Value - pair.Second.Value!.Value) / Math.Max(Math.Abs(pair.Second.Value!.Value), Math.Abs(pair.First.Value!.Value)))
            .Select(pair => new ViewObject
            {
                ["is_better"] = pair.First.Value > pair.Second.Value == pair.First.MoreIsBetter,
                ["title"] = pair.First.Title,
                ["now"] = pair.First.Shown,
                ["before"] = pair.Second.Shown,
                ["words"] = Markup.Empty,
            });

    // One of each in turn, so that neither hides the other.
    private IEnumerable<ViewObject> OfFindings(EarlierState then)
    {
        var movement = Movement.Of(context.Result, then);
        var words = new EarlierWords(then, context.Text);
        ViewObject[] better = [.. movement.Gone.Where(finding => finding.Severity >= Severity.Warning).Take(Most).Select(finding => Line(isBetter: true, "No longer so", words.Said(finding.Message)))];
        ViewObject[] worse = [.. movement.New.Where(finding => finding.Severity >= Severity.Warning).Take(Most).Select(finding => Line(isBetter: false, "New", context.Text.FoundBriefly(finding.Message)))];
        return Enumerable.Range(0, Most).SelectMany(i => better.Skip(i).Take(1).Concat(worse.Skip(i).Take(1)));
    }

    private static ViewObject Line(bool isBetter, string title, Markup words) => new()
    {
        ["is_better"] = isBetter,
        ["title"] = title,
        ["now"] = Markup.Empty,
        ["before"] = Markup.Empty,
        ["words"] = words,
    };
}
