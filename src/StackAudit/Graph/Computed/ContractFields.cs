using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class ContractFields
{
    private static readonly RecordType Type = ContractKind.Kind.Fields;

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        FromDays("is_running", days => days.IsRunning, unknown => unknown.OfRunning()),
        FromDays("next_end", days => days.NextEnd, unknown => unknown.OfNextEnd()),
        FromDays("next_renewal", days => days.NextRenewal, unknown => unknown.OfRenewal()),
        FromDays("last_renewal", days => days.LastRenewal, unknown => unknown.OfLastRenewal()),
        FromDays("term_began", days => days.TermBegan, unknown => unknown.OfTermBegan()),
        FromDays("final_end", days => days.FinalEnd, unknown => unknown.OfRenewal()),
        FromDays("notice_deadline", days => days.NoticeDeadline, unknown => unknown.OfNotice()),
        FromDays("last_safe_day", days => days.LastSafeDay, unknown => unknown.OfNotice()),
        ComputedField.WithFacts(Type["committed_amount"], (_, contract) => ContractCost.Committed(contract)),
        ComputedField.WithFacts(Type["unused_cost"], ContractCommitment.UnusedCost),
        ComputedField.Single(Type["assumed"], (fields, contract) => ContractAssumptions.Of(contract, fields.DaysOf(contract)).ToArray()) with { DependsOnDay = true },
    ];

    private static ComputedField FromDays(string field, Func<ContractDays, object?> value, Func<ContractUnknowns, IEnumerable<string>> unknown) =>
        ComputedField.WithFacts(Type[field], (fields, contract) =>
        {
            ContractDays days = fields.DaysOf(contract);
            return new ComputedValue(value(days), [.. unknown(new ContractUnknowns(days)).Select(name => new MissingFact(contract, name))]);
        }) with
        { DependsOnDay = true };
}
