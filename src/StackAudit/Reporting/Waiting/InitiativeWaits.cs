using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Requirements of running initiatives that whoever asked for the initiative has yet to agree to, or whose price they have yet to accept.</summary>
internal sealed class InitiativeWaits(FieldValues values, Askers people)
{
    public IEnumerable<Wait> All(StackModel model) =>
        model.All(InitiativeKind.Kind.Name).Where(initiative => values.Text(initiative, "stage") is "planning" or "selection" or "build").SelectMany(Of);

    private IEnumerable<Wait> Of(Entity initiative)
    {
        Entity? builder = values.Entity(initiative, "accountable.it") ?? values.Entity(initiative, "business_analyst") ?? values.Entity(initiative, "project_manager") ?? people.TeamFor("it");
        Entity? requester = values.Entity(initiative, "accountable.marketing") ?? values.Entity(initiative, "requested_by");
        foreach (Record requirement in values.List<Record>(initiative, "requirements"))
        {
            if (KindOf(requirement) is { } kind)
            {
                yield return people.Between(new Wait(kind, initiative, requirement) { Since = values.Date(requirement, "added_on") }, builder, requester);
            }
        }
    }

    private WaitKind? KindOf(Record requirement) => values.Text(requirement, "status") switch
    {
        "dropped" => null,
        "draft" => WaitKind.Requirement,
        _ => values.Text(requirement, "tradeoff") is not null && values.Date(requirement, "accepted_on") is null ? WaitKind.Tradeoff : null,
    };
}
