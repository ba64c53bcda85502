using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What decisions of a quarter on contracts save or avoid, in the stack's currency.</summary>
/// <param name="Sure">Of decisions after which nothing is left to do: to keep it at a better price, or to end it where it ends or notice is given.</param>
/// <param name="Open">Of decisions that still need a notice or an agreement.</param>
/// <param name="OpenContracts">What these are about.</param>
/// <param name="IsKnown">Whether anybody ever wrote down what a decision saves.</param>
/// <param name="Unknown">How many savings of the quarter are not in it, since their rate is not known.</param>
public sealed record Savings(decimal Sure, decimal Open, IReadOnlyList<Entity> OpenContracts, bool IsKnown, int Unknown)
{
    public static Savings Of(StackModel model, FieldValues values, Quarter quarter)
    {
        ExchangeRates rates = model.Settings.Rates;
        Entity[] saving = [.. model.All(ContractKind.Kind.Name).Where(contract => values.Money(contract, "decision.saving") is not null && values.Text(contract, "decision.what") is not (null or "undecided"))];
        ILookup<bool, (Entity Contract, decimal? Amount)> bySure = saving.Where(contract => quarter.Has(values.Date(contract, "decision.on")))
            .ToLookup(contract => IsSure(new ContractFacts(contract, values), values), contract => (contract, rates.Convert(values.Money(contract, "decision.saving")!)));
        return new Savings(
            bySure[true].Sum(each => each.Amount ?? 0),
            bySure[false].Sum(each => each.Amount ?? 0),
            [.. bySure[false].Where(each => each.Amount is not null).OrderByDescending(each => each.Amount).Select(each => each.Contract)],
            saving.Length > 0,
            bySure.SelectMany(group => group).Count(each => each.Amount is null));
    }

    private static bool IsSure(ContractFacts contract, FieldValues values) => values.Text(contract.Contract, "decision.what") switch
    {
        "renew" => true,
        "cancel" => !contract.IsRunning || contract.IsNoticeGiven || contract.FinalEnd is not null,
        _ => false,
    };
}
