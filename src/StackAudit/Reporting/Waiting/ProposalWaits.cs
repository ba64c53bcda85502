using StackAudit.Loading;
using StackAudit.Schema;
using Entity = StackAudit.Model.Entity;

namespace StackAudit.Reporting;

/// <summary>Proposals that nobody has decided: one wait for each review that was asked for, or one for the proposal where none was.</summary>
internal sealed class ProposalWaits(FieldValues values, Askers people)
{
    private readonly ReviewWaits _reviews = new(values, people);

    public IEnumerable<Wait> All(IEnumerable<Proposal> proposals) => proposals.Where(proposal => values.Text(proposal.Entity, "decision.outcome") is null).SelectMany(Of);

    private IEnumerable<Wait> Of(Proposal proposal)
    {
        Entity asked = proposal.Entity;
        Entity? requester = values.Entity(asked, "requested_by_person") ?? values.Entity(asked, "requested_by");
        DateOnly? due = values.Date(asked, "needed_by");
        Wait[] reviews =
        [
            .. from tool in proposal.All(ToolKind.Kind.Name)
               let all = values.List<Record>(tool, "reviews")
               from review in all
               where ReviewWaits.IsOpen(values, review, all)
               select _reviews.Asked(new Wait(WaitKind.Proposal, asked, review) { Due = due }, review, requester),
        ];
        return reviews.Length > 0 ? reviews : [people.Between(new Wait(WaitKind.Proposal, asked, null) { Due = due }, requester, people.TeamFor("it"), "it")];
    }
}
