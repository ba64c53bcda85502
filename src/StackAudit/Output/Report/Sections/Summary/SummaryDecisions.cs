using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What must be decided within a month, and what should have been: first what commits money.</summary>
internal static class SummaryDecisions
{
    public static SummaryPart Part { get; } = new("summary-decisions", "To decide within a month", Omissions.None, View);

    private static ViewObject View(ReportContext context)
    {
        DateOnly until = context.Today.DayNumber > DateOnly.MaxValue.DayNumber - 31 ? DateOnly.MaxValue : context.Today.AddMonths(1);
        var choice = DecisionChoice.Of([.. ShownDecisions.Of(context, until).Where(decision => !decision.IsSettled && context.Has(decision.Kind.About))], context.Rates);
        return new ViewObject
        {
            ["rows"] = choice.Shown.Select(decision => Row(decision, context)).ToArray(),
            ["has_more"] = choice.Rest.Count > 0,
            ["rest"] = Rest(choice, context),
            ["has_section"] = context.View.Sections.Contains("decisions"),
        };
    }

    private static Markup Rest(DecisionChoice choice, ReportContext context)
    {
        Decision[] counted = [.. choice.Rest.Where(decision => decision is { Amount: not null, AmountField: not null } && context.Rates.Convert(decision.Amount) is not null)];
        return counted.Length == 0 ? Markup.Empty : context.Text.Money(
            new Schema.Money(counted.Sum(decision => context.Rates.Convert(decision.Amount!)!.Value), context.Rates.Currency),
            new FactPath($"sum([{string.Join(',', counted.Select(decision => FactPath.Of(decision.Subject, $"{decision.AmountField}.value").Expression))}])"));
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
        ["why"] = context.Text.Brief(decision.Why),
        ["given_up"] = ReportText.Date(decision.GivenUp),
    };
}
