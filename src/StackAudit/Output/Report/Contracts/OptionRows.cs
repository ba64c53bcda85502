using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The three ways to go on with a contract, as rows of a table.</summary>
internal static class OptionRows
{
    public static ViewObject[] Of(ContractFacts contract, ReportContext context) =>
        [.. ContractOptions.Of(contract, context.Values, context.Today, context.Rates).Select(option => Of(option, contract, context))];

    private static ViewObject Of(ContractOption option, ContractFacts contract, ReportContext context) => new()
    {
        ["title"] = (option.Choice, contract.FinalEnd is not null) switch
        {
            (ContractChoice.Renew, false) => "Renew: keep it as it is",
            (ContractChoice.Renew, true) => "Go on: agree on a new contract",
            (ContractChoice.Shrink, false) => "Shrink: keep what is used",
            (ContractChoice.Shrink, true) => "Go on with what is used",
            (_, true) => "Let it end",
            _ => "Leave: give notice",
        },
        // A nought beside the others reads as if leaving were free.
        ["three_years"] = option is { Choice: ContractChoice.Leave, ThreeYears.Parts: [{ Amount: 0 }] } ? Markup.Encode("nothing to this vendor; to others not known")
            : Single(option.ThreeYears, ThreeYears(option, contract, context), context),
        ["at_most"] = Single(option.AtMost, AtMost(contract, context), context),
        ["assumptions"] = string.Join(" ", [.. option.Assumptions, .. IsConverted(option, contract, context) ? new[] { "Reckoned at the exchange rate that is written down." } : []]),
    };

    private static bool IsConverted(ContractOption option, ContractFacts contract, ReportContext context) =>
        context.Has(Omissions.Money) && option is { Choice: not ContractChoice.Leave, ThreeYears: not null } && contract.AnnualCost is { Parts: [var (currency, _)] } && currency != option.ThreeYears.Parts[0].Currency;

    // What is in several currencies without a rate has no one fact to be held against.
    private static Markup Single(Money? money, FactPath fact, ReportContext context) => money is { Parts.Count: 1 } ? context.Text.Money(money, fact) : Markup.Empty;

    private static FactPath ThreeYears(ContractOption option, ContractFacts contract, ReportContext context)
    {
        string cost = Amount("annual_cost", contract, context);
        return new FactPath(option.Choice switch
        {
            ContractChoice.Renew => $"times({cost},`3`)",
            ContractChoice.Shrink => $"times(minus({cost},{Amount("unused_cost", contract, context)}),`3`)",
            _ => $"min([{Amount("committed_amount", contract, context)},times({cost},`3`)])",
        });
    }

    private static FactPath AtMost(ContractFacts contract, ReportContext context)
    {
        string risen = $"plus(`1`,{FactPath.Of(contract.Contract, "uplift_cap").Expression})";
        return new FactPath($"times({Amount("annual_cost", contract, context)},plus({risen},plus(times({risen},{risen}),times({risen},times({risen},{risen})))))");
    }

    private static string Amount(string field, ContractFacts contract, ReportContext context)
    {
        bool isConverted = context.Values.Money(contract.Contract, field) is { } money && context.Rates.Convert(money) is not null;
        return FactPath.Of(contract.Contract, $"{field}.{(isConverted ? "value" : "amount")}").Expression;
    }
}
