using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Deadlines that passed in a quarter with nothing done, or with what was to be done done later.</summary>
/// <param name="Notices">Last safe days of contracts on which nobody had decided.</param>
/// <param name="Milestones">Of initiatives that were not stopped.</param>
/// <param name="Conditions">Of approvals.</param>
/// <param name="IsKnown">Whether any such day is written down at all.</param>
public sealed record MissedDeadlines(int Notices, int Milestones, int Conditions, bool IsKnown)
{
    public int All => Notices + Milestones + Conditions;

    public static MissedDeadlines Of(StackModel model, FieldValues values, Quarter quarter)
    {
        ContractFacts[] contracts = [.. model.All(ContractKind.Kind.Name).Select(contract => new ContractFacts(contract, values)).Where(contract => contract is { IsRunning: true, LastSafeDay: not null })];
        Record[] milestones = [.. model.All(InitiativeKind.Kind.Name).Where(initiative => values.Text(initiative, "stage") != "stopped").SelectMany(initiative => values.List<Record>(initiative, "milestones"))];
        Record[] conditions = [.. model.All(ToolKind.Kind.Name).SelectMany(tool => values.List<Record>(tool, "reviews")).SelectMany(review => values.List<Record>(review, "conditions")).Where(condition => values.Date(condition, "due") is not null)];
        return new MissedDeadlines(
            contracts.Count(contract => contract.Decided is null && IsPast(contract.LastSafeDay, quarter)),
            milestones.Count(milestone => IsMissed(milestone, values, quarter)),
            conditions.Count(condition => IsMissed(condition, values, quarter)),
            contracts.Length + milestones.Length + conditions.Length > 0);
    }

    private static bool IsMissed(Record item, FieldValues values, Quarter quarter) =>
        values.Date(item, "due") is { } due && IsPast(due, quarter) && !(values.Date(item, "done") <= due);

    // The day itself is still time.
    private static bool IsPast(DateOnly? day, Quarter quarter) => quarter.Has(day) && day < quarter.To;
}
