using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The days of contracts: notice, a renewal that nothing stops any more, an end.</summary>
internal static class ContractDecisions
{
    public static IEnumerable<Decision> Of(StackModel model, FieldValues values) =>
        model.All(ContractKind.Kind.Name).Select(contract => new ContractFacts(contract, values)).Where(contract => contract.IsRunning).Select(contract => Of(contract, model.Today, values)).OfType<Decision>();

    private static Decision? Of(ContractFacts contract, DateOnly today, FieldValues values)
    {
        if (contract.FinalEnd is { } end)
        {
            return Ending(contract, end);
        }

        if (contract is not { NextRenewal: { } renewal, NoticeDeadline: { } deadline, LastSafeDay: { } safe })
        {
            return null;
        }

        Decision decision = deadline < today ? Renewing(contract, renewal) : WithNotice(contract, safe, deadline, renewal);
        return decision with
        {
            Amount = values.Money(contract.Contract, "committed_amount"),
            AmountField = "committed_amount",
            Who = contract.Owners,
            IsSettled = contract.Decided == "renew",
        };
    }

    private static Decision WithNotice(ContractFacts contract, DateOnly safe, DateOnly deadline, DateOnly renewal) => new()
    {
        Kind = DecisionKind.Notice,
        Subject = contract.Contract,
        Day = safe,
        DayField = "last_safe_day",
        LastDay = deadline == safe ? null : deadline,
        TakesEffect = renewal,
        Otherwise = "It renews by itself, and the next term must be paid.",
        Recommended = contract.Decided switch
        {
            "cancel" => "Send the notice: the end is decided, and no notice is on record.",
            "renegotiate" => "Agree on the new terms before this day, or give notice to keep the choice.",
            "renew" => "Nothing: it is decided to keep it.",
            _ when contract.UnusedCost is { } unused && unused.Parts.Any(part => part.Amount > 0) => "Decide; if it stays, ask for less, since part of what is paid for is not used.",
            _ => "Decide whether it stays, and write down who decided.",
        },
    };

    private static Decision Renewing(ContractFacts contract, DateOnly renewal) => new()
    {
        Kind = DecisionKind.Renewal,
        Subject = contract.Contract,
        Day = renewal,
        DayField = "next_renewal",
        Otherwise = "It renews by itself; the day for notice has passed.",
        Recommended = contract.Decided switch
        {
            "renew" => "Nothing: it is decided to keep it.",
            "cancel" => "Ask the vendor for an early end: the end is decided, and no notice is on record.",
            _ => "Ask the vendor for a shorter term or an early end before the new term begins.",
        },
    };

    private static Decision Ending(ContractFacts contract, DateOnly end) => new()
    {
        Kind = DecisionKind.End,
        Subject = contract.Contract,
        Day = end,
        DayField = "final_end",
        Who = contract.Owners,
        IsSettled = contract.Decided == "cancel",
        Otherwise = "The contract is over, and whoever still works with it works without one.",
        Recommended = contract.Decided == "cancel" || contract.IsNoticeGiven ? "Fetch the data, have it deleted, and close the accounts before this day." : "Agree on what follows, or move off before this day.",
    };
}
