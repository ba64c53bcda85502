using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What decisions on contracts save or avoid.</summary>
/// <param name="Amount">In the stack's currency, of the decisions of a quarter.</param>
/// <param name="IsKnown">Whether anybody ever wrote down what a decision saves.</param>
/// <param name="Unknown">How many savings of the quarter are not in it, since their rate is not known.</param>
public sealed record Savings(decimal Amount, bool IsKnown, int Unknown)
{
    public static Savings Of(StackModel model, FieldValues values, Quarter quarter, ExchangeRates rates)
    {
        Entity[] saving = [.. model.All(ContractKind.Kind.Name).Where(contract => values.Money(contract, "decision.saving") is not null)];
        decimal?[] amounts = [.. saving.Where(contract => quarter.Has(values.Date(contract, "decision.on"))).Select(contract => rates.Convert(values.Money(contract, "decision.saving")!))];
        return new Savings(amounts.Sum() ?? 0, saving.Length > 0, amounts.Count(amount => amount is null));
    }
}
