using System.Text.Json;
using StackAudit.Cards;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Cards for other programs.</summary>
public static class CardJson
{
    public static void Write(CardSearch search, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteArray("cards", search.Cards, WriteCard);
        });
    }

    private static void WriteCard(Utf8JsonWriter json, Card card)
    {
        json.WriteStartObject();
        json.WriteString("kind", card.Entity.Kind.Name);
        json.WriteString("id", card.Entity.Id);
        json.WriteString("name", card.Entity.Name);
        json.WriteBoolean("described", !card.Entity.IsStub);
        json.WriteLocation(card.Entity.Location);
        json.WriteArray("facts", card.Facts, WriteFact);
        json.WriteArray("computed", card.Computed, WriteFact);
        json.WriteArray("flowsIn", [.. card.Flows.Where(flow => flow.IsInbound)], WriteFlow);
        json.WriteArray("flowsOut", [.. card.Flows.Where(flow => !flow.IsInbound)], WriteFlow);
        json.WriteArray("namedBy", card.Referrers, WriteReference);
        json.WriteArray("findings", card.Findings, JsonFinding.Write);
        json.WriteArray("missingFacts", card.MissingFacts, WriteMissingFact);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, CardFact fact)
    {
        json.WriteStartObject();
        json.WriteString("field", fact.Field);
        json.WriteString("value", fact.Value);
        json.WriteLocation(fact.Location);
        json.WriteEndObject();
    }

    private static void WriteFlow(Utf8JsonWriter json, CardFlow card)
    {
        RecordType fields = card.Flow.Kind.Fields;
        json.WriteStartObject();
        json.WriteString("id", card.Flow.Id);
        foreach (string end in (string[])["from", "through", "to"])
        {
            json.WriteString(end, (card.Flow[fields[end]] as Entity)?.Id);
        }

        json.WriteArray("data", [.. card.Flow.List<Entity>(fields["data"])], (json, data) => json.WriteStringValue(data.Id));
        json.WriteLocation(card.Flow.Location);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, CardReference reference)
    {
        json.WriteStartObject();
        json.WriteString("kind", reference.By.Kind.Name);
        json.WriteString("id", reference.By.Id);
        json.WriteString("field", reference.Field);
        json.WriteLocation(reference.Location);
        json.WriteEndObject();
    }

    private static void WriteMissingFact(Utf8JsonWriter json, MissingFactSummary fact)
    {
        json.WriteStartObject();
        json.WriteString("field", fact.Field);
        json.WriteNumber("rules", fact.Rules);
        json.WriteEndObject();
    }
}
