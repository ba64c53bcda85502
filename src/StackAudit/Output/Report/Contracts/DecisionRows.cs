using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Shows decisions. Made once for a section.</summary>
internal sealed class DecisionRows(ReportContext context, IReadOnlyList<Decision> due)
{
    private readonly DayWords _days = new(context);
    private readonly HashSet<Entity> _sheets = context.View.Sections.Contains("renewals") ? [.. SheetsDue.Of(due)] : [];

    public ViewObject Of(Decision decision) => new()
    {
        ["kind"] = decision.Kind.Name,
        ["title"] = decision.Kind.Title,
        ["day"] = DayWords.Long(decision.Day),
        ["away"] = decision.Day < context.Today ? _days.Overdue(decision.Day, DayWords.FactOf(decision)) : _days.Away(decision.Day, DayWords.FactOf(decision)),
        ["working_day"] = _days.WorkingDayBefore(decision.Day) is { } working ? Markup.Encode(working.DayOfWeek.ToString()) : Markup.Empty,
        ["is_late"] = decision.Day < context.Today,
        ["name"] = SubjectNames.Of(decision.Subject, context),
        ["part"] = context.Text.Brief(decision.Part),
        ["sheet"] = _sheets.Contains(decision.Subject) ? RenewalSheet.AnchorOf(decision.Subject) : Markup.Empty,
        ["amount"] = decision.AmountField is { } field ? context.Text.Money(decision.Amount, FactPath.Of(decision.Subject, field)) : Markup.Empty,
        ["last_day"] = ReportText.Date(decision.LastDay),
        ["takes_effect"] = ReportText.Date(decision.TakesEffect),
        ["otherwise"] = decision.Otherwise,
        ["why"] = context.Text.Said(decision.Why),
        ["given_up"] = ReportText.Date(decision.GivenUp),
        ["is_settled"] = decision.IsSettled,
        ["recommended"] = decision.Recommended,
        ["who"] = context.Text.Names(decision.Who),
        ["correct"] = context.Text.CorrectThis(decision.Subject.Location),
    };
}
