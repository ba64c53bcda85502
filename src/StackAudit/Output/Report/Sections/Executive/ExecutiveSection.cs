using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>One page for the heads of marketing and of IT together.</summary>
internal sealed class ExecutiveSection() : ReportSection("executive", "For the two of you")
{
    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<Decision> decisions = ExecutiveDecisions.Of(context);
        IReadOnlyList<Wait> waits = ShownWaits.Of(context);
        IReadOnlyList<ExecutiveFigure> now = new ExecutiveFigures(QuarterFigures.Of(context.Model, context.Values), context, context.Rates.Currency, at: null).All;
        EarlierState? then = context.Request.Earlier.LastOrDefault(state => state.Result is not null) ?? (context.Request.Earlier.Count > 0 ? context.Request.Earlier[^1] : null);
        IReadOnlyList<ExecutiveFigure> before = then?.Result is null ? [] : Before(context, then);
        return new ViewObject
        {
            ["decisions"] = decisions.Take(ExecutiveDecisions.Most).OrderBy(decision => decision.Day).Select(decision => ExecutiveDecisions.View(decision, context)).ToArray(),
            ["has_more_decisions"] = decisions.Count > ExecutiveDecisions.Most,
            ["for_it"] = ExecutiveWaits.Of(context, waits.Where(wait => wait.IsForIt)),
            ["for_marketing"] = ExecutiveWaits.Of(context, waits.Where(wait => wait.IsForMarketing)),
            ["figures"] = now.Select((figure, index) => View(figure, index < before.Count ? before[index] : null)).ToArray(),
            ["has_before"] = before.Count > 0,
            ["then"] = then is null ? Markup.Empty : new EarlierWords(then, context.Text).Day,
            ["goals"] = new ExecutiveGoals(context).View(),
            ["changes"] = then is null ? [] : new ExecutiveChanges(context).Of(now, before, then).ToArray(),
        };
    }

    private static IReadOnlyList<ExecutiveFigure> Before(ReportContext context, EarlierState then)
    {
        AnalysisResult result = then.Result!;
        var values = new FieldValues(result.Workings!.Context.Computed);
        return new ExecutiveFigures(QuarterFigures.Of(result.Model, values), context, result.Model.Settings.Rates.Currency, then.Place).All;
    }

    private static ViewObject View(ExecutiveFigure figure, ExecutiveFigure? before) => new()
    {
        ["title"] = figure.Title,
        ["now"] = figure.Shown,
        ["before"] = before?.Shown ?? Markup.Empty,
        ["note"] = figure.Note,
    };
}
