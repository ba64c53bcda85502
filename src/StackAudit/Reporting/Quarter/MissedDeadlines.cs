using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Deadlines that passed in a quarter with nothing done, or with what was to be done done later.</summary>
/// <param name="Notices">Contracts on which nobody had decided at their last safe day.</param>
/// <param name="Milestones">Of initiatives that were not stopped.</param>
/// <param name="Conditions">Of approvals.</param>
/// <param name="IsKnown">Whether any such day is written down at all.</param>
public sealed record MissedDeadlines(IReadOnlyList<Entity> Notices, IReadOnlyList<Record> Milestones, IReadOnlyList<Record> Conditions, bool IsKnown)
{
    public int All => Notices.Count + Milestones.Count + Conditions.Count;

    public static MissedDeadlines Of(StackModel model, FieldValues values, Quarter quarter)
    {
        ContractFacts[] contracts = [.. model.All(ContractKind.Kind.Name).Select(contract => new ContractFacts(contract, values)).Where(contract => contract is { IsRunning: true, LastSafeDay: not null })];
        Record[] milestones = [.. model.All(InitiativeKind.Kind.Name).Where(initiative => values.Text(initiative, "stage") != "stopped").SelectMany(initiative => values.List<Record>(initiative, "milestones"))];
        Record[] conditions = [.. model.All(ToolKind.Kind.Name).SelectMany(tool => values.List<Record>(tool, "reviews")).SelectMany(review => values.List<Record>(review, "conditions")).Where(condition => values.Date(condition, "due") is not null)];
        return new MissedDeadlines(
            [.. contracts.Where(contract => contract.Decided is null && IsPast(contract.LastSafeDay, quarter)).Select(contract => contract.Contract)],
            [.. milestones.Where(milestone => IsMissed(milestone, values, quarter))],
            [.. conditions.Where(condition => IsMissed(condition, values, quarter))],
            contracts.Length + milestones.Length + conditions.Length > 0);
    }

    private static bool IsMissed(Record item, FieldValues values, Quarter quarter) =>
        values.Date(item, "due") is { } due && IsPast(due, quarter) && !(values.Date(item, "done") <= due);

    // The day itself is still time.
    private static bool IsPast(DateOnly? day, Quarter quarter) => quarter.Has(day) && day < quarter.To;
}
