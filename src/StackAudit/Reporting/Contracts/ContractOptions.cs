using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The three ways to go on with a contract, and what each costs over three years.</summary>
public static class ContractOptions
{
    private const int Years = 3;

    public static IReadOnlyList<ContractOption> Of(ContractFacts contract, FieldValues values, DateOnly today, ExchangeRates rates) =>
        [Renew(contract, rates), Shrink(contract, rates, values), Leave(contract, today, rates)];

    /// <summary>Whether one can still be rid of it without paying for another term.</summary>
    public static bool CanLeaveInTime(ContractFacts contract, DateOnly today) => contract.FinalEnd is not null || contract.NoticeDeadline >= today;

    /// <summary>An amount in the stack's currency; as it is where a rate is missing.</summary>
    public static Money InStackCurrency(Money money, ExchangeRates rates) => rates.Convert(money) is { } amount ? new Money(amount, rates.Currency) : money;

    private static ContractOption Renew(ContractFacts contract, ExchangeRates rates)
    {
        if (contract.AnnualCost is not { } cost)
        {
            return new ContractOption(ContractChoice.Renew, null, null, ["What it costs a year is not written down."]);
        }

        Money annual = InStackCurrency(cost, rates);
        return contract.UpliftCap is not { } cap
            ? new ContractOption(ContractChoice.Renew, annual * Years, null, ["Today's price stays for three years.", "No limit on price rises is known, so it can become dearer."])
            : new ContractOption(ContractChoice.Renew, annual * Years, cap == 0 ? null : annual * Risen(1 + cap), ["Today's price stays for three years; at most, it rises every year by the limit that was agreed."]);
    }

    private static ContractOption Shrink(ContractFacts contract, ExchangeRates rates, FieldValues values)
    {
        if (contract.AnnualCost is not { } cost || contract.UnusedCost is not { } unused)
        {
            return new ContractOption(ContractChoice.Shrink, null, null, ["How much of it is used, or what a part costs, is not written down."]);
        }

        if (unused.Parts.All(part => part.Amount <= 0))
        {
            return new ContractOption(ContractChoice.Shrink, null, null, ["All that was bought is used."]);
        }

        if (ContractUse.Of(contract, values) >= UseDegree.Near)
        {
            return new ContractOption(ContractChoice.Shrink, null, null, ["Nearly all that was bought is used, so that there is little to give back."]);
        }

        Money left = InStackCurrency(cost, rates) - InStackCurrency(unused, rates);
        return new ContractOption(ContractChoice.Shrink, left * Years, null, ["The vendor takes back what is not used, and the price of the rest stays as it is per unit."]);
    }

    private static ContractOption Leave(ContractFacts contract, DateOnly today, ExchangeRates rates)
    {
        const string NotCounted = "The work of moving, and what takes its place, are not counted.";
        Money none = new(0, rates.Currency);
        if (CanLeaveInTime(contract, today))
        {
            return new ContractOption(ContractChoice.Leave, contract.AnnualCost is null ? null : none, null, [contract.FinalEnd is null ? "Notice goes out in time, and nothing is paid to this vendor after the running term." : "Nothing is paid to this vendor after it has ended.", NotCounted]);
        }

        // A term that lasts longer than three years is paid beyond them; they are what is compared.
        Money? term = contract.CommittedAmount is { } committed && contract.AnnualCost is { } annual ? Smaller(InStackCurrency(committed, rates), InStackCurrency(annual, rates) * Years) : null;
        return new ContractOption(ContractChoice.Leave, term, null, ["It is too late for notice, so the next term is paid unless the vendor lets us go.", NotCounted]);
    }

    private static Money Smaller(Money a, Money b) => a.Parts[0].Amount <= b.Parts[0].Amount ? a : b;

    private static decimal Risen(decimal factor) => factor + (factor * factor) + (factor * factor * factor);
}
