using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The money that findings speak of.</summary>
internal static class SummaryMoney
{
    private const int Most = 3;

    public static SummaryPart Part { get; } = new("summary-money", "Money at stake", Omissions.Money | Omissions.Weaknesses, View);

    private static ViewObject? View(ReportContext context)
    {
        var stake = MoneyAtStake.Of(context.Result, context.Values);
        return stake.Findings.Count + stake.Unrated.Count == 0 ? null : new ViewObject
        {
            ["amount"] = stake.Findings.Count == 0 ? Markup.Empty : context.Text.Money(new Money(stake.Amount, context.Rates.Currency), new FactPath($"sum({Findings(stake.Findings)}.money.value)")),
            ["unrated"] = AmountsByCurrency.Of(stake.UnratedAmount, $"{Findings(stake.Unrated)}.money", context.Text),
            ["largest"] = stake.Findings.Concat(stake.Unrated).Take(Most).Select(finding => new ViewObject { ["amount"] = context.Text.Money(finding.Money, FactPath.Of(finding, "money")), ["message"] = context.Text.FoundBriefly(finding.Message) }).ToArray(),
        };
    }

    private static string Findings(IEnumerable<Finding> findings) => $"finding.[{string.Join(',', findings.Select(finding => FactPath.Name(finding.Id)))}][]";
}
