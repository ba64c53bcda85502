using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What the two of them must decide: what costs most, then what is due first.</summary>
internal static class ExecutiveDecisions
{
    public const int Most = 5;

    public static IReadOnlyList<Decision> Of(ReportContext context) =>
    [
        .. ShownDecisions.Of(context, context.Request.Until)
            .Where(decision => !decision.IsSettled && context.Has(decision.Kind.About))
            .OrderBy(decision => decision.Kind.About)
            .ThenByDescending(decision => decision.Amount is { } amount ? context.Rates.Convert(amount) : null)
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
        ["otherwise"] = decision.Otherwise,
    };
}
