using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What must be decided or done, by the day, with what happens if nobody does.</summary>
internal sealed class DecisionsSection() : ReportSection("decisions", "Decisions due")
{
    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<Decision> due = DecisionsDue.Of(context.Result, context.Values, context.Request.Until);
        Decision[] shown = [.. ShownDecisions.Of(context, context.Request.Until).Where(decision => context.Has(decision.Kind.About)).OrderBy(decision => decision.Day)];
        Decision[] open = [.. shown.Where(decision => !decision.IsSettled)];
        var rows = new DecisionRows(context, due);
        return new ViewObject
        {
            ["until"] = DayWords.Asked(context.Request.Until),
            ["picture"] = open.Length == 0 ? Markup.Empty : DecisionTimeline.Of(open, context).Svg,
            ["picture_is_partial"] = open.Length > DecisionTimeline.Most,
            ["has_missed"] = context.Has(Omissions.Weaknesses),
            ["picture_has_contracts"] = open.Take(DecisionTimeline.Most).Any(DecisionTimeline.IsOfContract),
            ["has_money"] = context.Has(Omissions.Money),
            ["is_empty"] = open.Length == 0,
            ["groups"] = open.GroupBy(decision => MonthOf(decision, context.Today)).Select(group => new ViewObject
            {
                ["month"] = group.Key is { } month ? new Markup(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{month:yyyy-MM}\">{month:MMMM yyyy}</time>")) : Markup.Empty,
                ["decisions"] = group.Select(rows.Of).ToArray(),
            }).ToArray(),
            ["settled"] = shown.Where(decision => decision.IsSettled).Select(rows.Of).ToArray(),
        };
    }

    /// <summary>The first day of its month; null for what is overdue.</summary>
    private static DateOnly? MonthOf(Decision decision, DateOnly today) => decision.Day < today ? null : new DateOnly(decision.Day.Year, decision.Day.Month, 1);
}
