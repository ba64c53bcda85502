using System.Text.Json;
using StackAudit.Loading;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Proposals under their ids. What a proposal brings with it is no part of the stack, and stands within it, by kind and id.</summary>
internal static class FactProposals
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Proposal> proposals, FactValues values)
    {
        json.WriteStartObject("proposal");
        foreach (Proposal proposal in proposals)
        {
            json.WriteStartObject(proposal.Entity.Id);
            FactEntities.WriteHead(json, proposal.Entity);
            values.WriteStored(json, proposal.Entity, except: ["id", "isStub"]);
            json.WriteStartObject("brings");
            foreach (IGrouping<string, Entity> ofKind in proposal.Overlay.GroupBy(entity => entity.Kind.Name))
            {
                json.WriteStartObject(ofKind.Key);
                foreach (Entity entity in ofKind.DistinctBy(entity => entity.Id))
                {
                    json.WriteStartObject(entity.Id);
                    FactEntities.WriteHead(json, entity);
                    values.WriteStored(json, entity, except: ["id", "isStub"]);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
