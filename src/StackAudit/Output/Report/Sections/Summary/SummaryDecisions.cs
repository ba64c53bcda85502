using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What must be decided within a month, and what should have been.</summary>
internal static class SummaryDecisions
{
    private const int Most = 5;

    public static SummaryPart Part { get; } = new("summary-decisions", "To decide within a month", Omissions.None, View);

    private static ViewObject View(ReportContext context)
    {
        Decision[] due = [.. ShownDecisions.Of(context, context.Today.DayNumber > DateOnly.MaxValue.DayNumber - 31 ? DateOnly.MaxValue : context.Today.AddMonths(1)).Where(decision => !decision.IsSettled && context.Has(decision.Kind.About))];
        return new ViewObject
        {
            ["rows"] = due.Take(Most).Select(decision => Row(decision, context)).ToArray(),
            ["has_more"] = due.Length > Most,
            ["has_section"] = context.View.Sections.Contains("decisions"),
        };
    }

    private static ViewObject Row(Decision decision, ReportContext context) => new()
    {
        ["day"] = ReportText.Date(decision.Day),
        ["is_past"] = decision.Day < context.Today,
        ["kind"] = decision.Kind.Title,
        ["subject"] = SubjectNames.Of(decision.Subject, context),
        ["part"] = context.Text.Brief(decision.Part),
        ["amount"] = decision.AmountField is { } field ? context.Text.Money(decision.Amount, FactPath.Of(decision.Subject, field)) : Markup.Empty,
        ["recommended"] = decision.Recommended,
    };
}
