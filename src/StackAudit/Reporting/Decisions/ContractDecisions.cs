using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The days of contracts: notice, a renewal that nothing stops any more, an end.</summary>
internal static class ContractDecisions
{
    public static IEnumerable<Decision> Of(AnalysisResult result, FieldValues values)
    {
        var advice = new ContractAdvice(result, values);
        return result.Model.All(ContractKind.Kind.Name).Select(contract => new ContractFacts(contract, values)).Where(contract => contract.IsRunning).Select(contract => Of(contract, result.Model.Today, values, advice)).OfType<Decision>();
    }

    private static Decision? Of(ContractFacts contract, DateOnly today, FieldValues values, ContractAdvice advice)
    {
        string? why = contract.Decided is null && !contract.IsDecisionStale ? values.Text(contract.Contract, "decision.why") : null;
        if (contract.FinalEnd is { } end)
        {
            return Ending(contract, end) with { Why = why };
        }

        if (contract is not { NextRenewal: { } renewal, NoticeDeadline: { } deadline, LastSafeDay: { } safe })
        {
            return null;
        }

        Decision decision = deadline < today ? Renewing(contract, renewal) : WithNotice(contract, safe, deadline, renewal, advice);
        return decision with
        {
            Amount = values.Money(contract.Contract, "committed_amount"),
            AmountField = "committed_amount",
            Who = contract.Owners,
            IsSettled = contract.Decided == "renew",
            Why = why,
            GivenUp = contract.Decided is null && LastDays.Of(contract, values) is { } last && last < ContractAdvice.EndOfNewTerm(renewal) ? last : null,
        };
    }

    private static Decision WithNotice(ContractFacts contract, DateOnly safe, DateOnly deadline, DateOnly renewal, ContractAdvice advice) => new()
    {
        Kind = DecisionKind.Notice,
        Subject = contract.Contract,
        Day = safe,
        DayField = "last_safe_day",
        LastDay = deadline == safe ? null : deadline,
        TakesEffect = renewal,
        Otherwise = contract switch
        {
            { Decided: "renew" } => "It renews by itself, as it shall.",
            { IsRenewalAssumed: true } => "If it renews by itself, as is assumed here, the next term must be paid.",
            _ => "It renews by itself, and the next term must be paid.",
        },
        Recommended = contract.Decided switch
        {
            "cancel" => "Send the notice: the end is decided, and no notice is on record.",
            "renegotiate" => "Agree on the new terms before this day, or give notice to keep the choice.",
            "renew" => "Nothing more to decide: it is to be kept.",
            _ when contract.IsRenewalAssumed => $"Look up in the contract how it ends. {advice.On(contract, renewal)}",
            _ => advice.On(contract, renewal),
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
            "renew" => "Nothing more to decide: it is to be kept.",
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
        Recommended = contract switch
        {
            { Decided: "cancel" } => "Fetch the data, have it deleted, and close the accounts before this day.",
            { IsNoticeGiven: true } => "Decide whether to go on: notice is given, so that it ends unless something new is agreed.",
            _ => "Agree on what follows, or move off before this day.",
        },
    };
}
