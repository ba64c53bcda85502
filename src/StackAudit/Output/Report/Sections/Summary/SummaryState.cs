using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>How bad it is: in a sentence, in three tiles, and over time where earlier states are known.</summary>
internal static class SummaryState
{
    private const int MostAreas = 2;
    private const int OneInTen = 10;

    public static SummaryPart Part { get; } = new("summary-state", null, Omissions.Weaknesses, View);

    private static ViewObject View(ReportContext context)
    {
        FindingScope scope = context.View.Scope;
        Finding[] counting = [.. scope.Of(context.Result.Findings)];
        var counts = TrendCounts.Of(counting);
        Severity worst = counting.Length == 0 ? Severity.Info : counting.Max(finding => finding.Severity);
        return new ViewObject
        {
            ["ahead"] = SummaryAhead.Of(context),
            ["words"] = Words(counts, context.Model.All(ToolKind.Kind.Name).Count(StackGraph.IsLive)),
            ["areas"] = counting.Where(finding => finding.Severity == worst && worst > Severity.Info).CountBy(finding => finding.Rule.Category).OrderByDescending(area => area.Value).Take(MostAreas).Select(area => context.Text.Said(area.Key)).ToArray(),
            ["tiles"] = new[]
            {
                Tile(context, counts, Severity.Error, "What was promised, agreed or ordered is broken, or soon will be."),
                Tile(context, counts, Severity.Warning, "Costs money, time or safety as long as it stays."),
                Tile(context, counts, Severity.Info, "Good to know when something near it is changed."),
            },
            ["trend"] = context.Request.Earlier.Count > 0 ? TrendTable(context, TrendCounts.Of(context.Result.Findings)) : null,
            ["trend_is_of_all"] = scope.IsPartial,
        };
    }

    private static string Words(TrendCounts counts, int tools) => counts switch
    {
        { Errors: 0, Warnings: 0, Infos: 0 } when tools == 0 => "There is nothing to judge yet: no tool in use is written down.",
        { Errors: 0, Warnings: 0 } => "All is in order, as far as the files tell.",
        { Errors: 0 } => "Nothing must be acted on at once. Some things should be put in order.",
        _ when counts.Errors * OneInTen <= tools => "Most is in order. A few things must be acted on.",
        _ when counts.Errors * 2 <= tools => "Several things must be acted on.",
        _ => "A great deal must be acted on. The next steps below say where to begin.",
    };

    private static ViewObject Tile(ReportContext context, TrendCounts counts, Severity severity, string meaning) => new()
    {
        ["tone"] = severity.Word(),
        ["title"] = GradeWords.Title(severity),
        ["number"] = ReportText.Number(counts.Of(severity), context.View.Scope.Count($"severity=={FactPath.Literal(severity.Word())}")),
        ["meaning"] = meaning,
        ["before"] = context.Request.Earlier.Count > 0 && !context.View.Scope.IsPartial ? Before(new EarlierWords(context.Request.Earlier[^1], context.Text), severity) : Markup.Empty,
    };

    private static Markup Before(EarlierWords then, Severity severity) => then.Count(severity) + Markup.Encode(" on ") + then.Day;

    private static ViewObject TrendTable(ReportContext context, TrendCounts counts) => new()
    {
        ["picture"] = TrendChart.Draw(context.Request.Earlier, context.Today, counts).Svg,
        ["rows"] = context.Request.Earlier.Select(state => new EarlierWords(state, context.Text)).Select(then => Row(then.Day, then.Count))
            .Append(Row(ReportText.Date(context.Today), severity => ReportText.Number(counts.Of(severity), EarlierWords.CountOf(severity)))).ToArray(),
    };

    private static ViewObject Row(Markup day, Func<Severity, Markup> count) => new()
    {
        ["day"] = day,
        ["must"] = count(Severity.Error),
        ["should"] = count(Severity.Warning),
        ["know"] = count(Severity.Info),
    };
}
