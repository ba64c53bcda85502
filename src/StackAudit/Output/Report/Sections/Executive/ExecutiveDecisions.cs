using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What the two of them must decide: of what is due within a month what costs most, then what costs most at all; the soonest last day first.</summary>
internal static class ExecutiveDecisions
{
    public const int Most = 5;
    private const int Soon = 31;

    public static IReadOnlyList<Decision> Of(ReportContext context) =>
    [
        .. ShownDecisions.Of(context, context.Request.Until)
            .Where(decision => !decision.IsSettled && context.Has(decision.Kind.About))
            .OrderBy(decision => decision.Kind.About)
            .ThenBy(decision => decision.Day.DayNumber - context.Today.DayNumber > Soon)
            .ThenByDescending(decision => context.Has(Omissions.Money) && decision.Amount is { } amount ? context.Rates.Convert(amount) ?? amount.Parts.Max(part => part.Amount) : 0)
            .ThenBy(decision => decision.Day),
    ];

    public static ViewObject View(Decision decision, ReportContext context) => new()
    {
        ["subject"] = SubjectNames.Of(decision.Subject, context),
        ["part"] = context.Text.Brief(decision.Part),
        ["recommended"] = decision.Recommended,
        ["amount"] = decision.AmountField is { } field ? context.Text.Money(decision.Amount, FactPath.Of(decision.Subject, field)) : Markup.Empty,
        ["day"] = ReportText.Date(decision.Day),
        ["is_past"] = decision.Day < context.Today,
        ["very_last"] = ReportText.Date(decision.LastDay),
        ["otherwise"] = $"{char.ToLowerInvariant(decision.Otherwise[0])}{decision.Otherwise[1..]}",
        ["why"] = context.Text.Brief(decision.Why),
        ["given_up"] = ReportText.Date(decision.GivenUp),
    };
}
