using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What running contracts cost a year, in the stack's currency.</summary>
/// <param name="Decided">The part of it for which somebody answers and decided in the running term.</param>
/// <param name="All">Of all contracts with a cost that is known.</param>
/// <param name="Unknown">How many running contracts are not in it, since their cost or its rate is not known.</param>
public sealed record DecidedSpend(decimal Decided, decimal All, int Unknown)
{
    /// <summary>1 is all; null where nothing is spent.</summary>
    public decimal? Share => All == 0 ? null : Decided / All;

    public static DecidedSpend Of(StackModel model, FieldValues values, ExchangeRates rates)
    {
        ContractFacts[] running = [.. model.All(ContractKind.Kind.Name).Select(contract => new ContractFacts(contract, values)).Where(contract => contract.IsRunning)];
        (ContractFacts Contract, decimal? Cost)[] costs = [.. running.Select(contract => (contract, contract.AnnualCost is { } cost ? rates.Convert(cost) : null))];
        return new DecidedSpend(
            costs.Where(each => each.Contract.Decided is not null && values.Entity(each.Contract.Contract, "owner") is not null).Sum(each => each.Cost ?? 0),
            costs.Sum(each => each.Cost ?? 0),
            costs.Count(each => each.Cost is null));
    }
}
