using System.Text.Json;
using StackAudit.Loading;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Proposals under their ids: what each says of itself, and under <c>overlay</c>, by kind and id, what it would bring. Nothing computed: they are no part of the stack.</summary>
internal static class FactProposals
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Proposal> proposals, FactValues values)
    {
        json.WriteStartObject("proposal");
        foreach (Proposal proposal in proposals)
        {
            json.WriteStartObject(proposal.Entity.Id);
            FactEntities.WriteHead(json, proposal.Entity);
            values.WriteStored(json, proposal.Entity);
            WriteOverlay(json, proposal, values);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOverlay(Utf8JsonWriter json, Proposal proposal, FactValues values)
    {
        json.WriteStartObject("overlay");
        foreach (IGrouping<string, Entity> kind in proposal.Overlay.GroupBy(entity => entity.Kind.Name))
        {
            json.WriteStartObject(kind.Key);
            foreach (Entity entity in kind)
            {
                json.WriteStartObject(entity.Id);
                FactEntities.WriteHead(json, entity);
                values.WriteStored(json, entity, except: ["id"]);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
