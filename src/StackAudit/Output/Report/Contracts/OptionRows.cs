using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The three ways to go on with a contract, as rows of a table.</summary>
internal static class OptionRows
{
    public static ViewObject[] Of(ContractFacts contract, ReportContext context) =>
        [.. ContractOptions.Of(contract, context.Today, context.Rates).Select(option => Of(option, contract, context))];

    private static ViewObject Of(ContractOption option, ContractFacts contract, ReportContext context) => new()
    {
        ["title"] = option.Choice switch
        {
            ContractChoice.Renew => "Renew: keep it as it is",
            ContractChoice.Shrink => "Shrink: keep what is used",
            _ => "Leave: give notice",
        },
        ["three_years"] = Single(option.ThreeYears, ThreeYears(option, contract, context), context),
        ["at_most"] = Single(option.AtMost, AtMost(contract, context), context),
        ["assumptions"] = string.Join(" ", option.Assumptions),
    };

    // What is in several currencies without a rate has no one fact to be held against.
    private static Markup Single(Money? money, FactPath fact, ReportContext context) => money is { Parts.Count: 1 } ? context.Text.Money(money, fact) : Markup.Empty;

    private static FactPath ThreeYears(ContractOption option, ContractFacts contract, ReportContext context)
    {
        string cost = Amount("annual_cost", contract, context);
        return new FactPath(option.Choice switch
        {
            ContractChoice.Renew => $"times({cost},`3`)",
            ContractChoice.Shrink => $"times(minus({cost},{Amount("unused_cost", contract, context)}),`3`)",
            _ when ContractOptions.CanLeaveInTime(contract, context.Today) => $"times({cost},`0`)",
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
