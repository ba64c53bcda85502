using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Which contracts come up, and what they commit: what those who buy ask first.</summary>
internal static class SummaryAhead
{
    /// <summary>Null for other readers, and where none come up.</summary>
    public static ViewObject? Of(ReportContext context)
    {
        if (context.View.Scope != FindingScope.Buying)
        {
            return null;
        }

        Decision[] open = [.. DecisionsDue.Of(context.Result, context.Values, context.Request.Until).Where(decision => decision.Subject.Kind.Name == ContractKind.Kind.Name && !decision.IsSettled && context.Has(decision.Kind.About)).DistinctBy(decision => decision.Subject)];
        if (open.Length == 0)
        {
            return null;
        }

        DateOnly soon = context.Today.DayNumber > DateOnly.MaxValue.DayNumber - 31 ? DateOnly.MaxValue : context.Today.AddMonths(1);
        Decision[] near = [.. open.Where(decision => decision.Day <= soon)];
        return new ViewObject
        {
            ["number"] = ReportText.Count(open.Length, Length(open), "contract comes up", "contracts come up"),
            ["is_one"] = open.Length == 1,
            ["until"] = DayWords.Asked(context.Request.Until),
            ["amount"] = Amount(open, context),
            ["soon"] = near.Length == 0 ? Markup.Empty : ReportText.Count(near.Length, Length(near), "is", "are"),
        };
    }

    private static Markup Amount(Decision[] open, ReportContext context)
    {
        ExchangeRates rates = context.Rates;
        (decimal Amount, string Fact)[] known = [.. open.Where(decision => decision is { AmountField: not null, Amount: not null }).Select(decision => (rates.Convert(decision.Amount!), $"{FactPath.Of(decision.Subject, decision.AmountField!).Expression}.value")).Where(each => each.Item1 is not null).Select(each => (each.Item1!.Value, each.Item2))];
        return known.Length == 0 ? Markup.Empty : context.Text.Money(new Money(known.Sum(each => each.Amount), rates.Currency), new FactPath($"sum([{string.Join(',', known.Select(each => each.Fact))}])"));
    }

    private static FactPath Length(Decision[] decisions) => new($"length([{string.Join(',', decisions.Select(decision => FactPath.Of(decision.Subject, "id").Expression))}])");
}
