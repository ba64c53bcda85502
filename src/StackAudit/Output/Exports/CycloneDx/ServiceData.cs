using System.Text.Json;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The data of a service: which way each goes, from where and to where. What is anonymised or added up on the way no longer counts as that data.</summary>
internal sealed class ServiceData(StackGraph graph, FieldValues values, Guid serial)
{
    public void Write(Utf8JsonWriter json, Entity tool)
    {
        Entity[] incoming = [.. graph.Inbound(tool).Concat(graph.Through(tool)).Where(Carries)];
        Entity[] outgoing = [.. graph.Outbound(tool).Concat(graph.Through(tool)).Where(Carries)];
        ILookup<Entity, Entity> sources = ByData(incoming, "from", tool);
        ILookup<Entity, Entity> destinations = ByData(outgoing, "to", tool);
        HashSet<Entity> collected = [.. values.List<Entity>(tool, "collects")];
        Entity[] all = [.. values.List<Entity>(tool, "data").Concat(destinations.Select(data => data.Key)).Distinct().OrderBy(data => data.Ordinal)];
        json.WriteArray("data", all, (json, data) =>
        {
            json.WriteStartObject();
            json.WriteString("flow", Direction(collected.Contains(data) || sources.Contains(data), destinations.Contains(data)));
            json.WriteString("classification", values.Text(data, "classification") ?? (values.Is(data, "is_personal") ? "personal" : "unknown"));
            json.WriteString("name", data.Name);
            WriteSteward(json, values.Entity(data, "steward"));
            WriteEnds(json, "source", sources[data]);
            WriteEnds(json, "destination", destinations[data]);
            json.WriteEndObject();
        });
    }

    private bool Carries(Entity flow) =>
        graph.IsLiveFlow(flow) && !values.List<EnumMember>(flow, "transforms").Any(transform => transform.Name is "anonymise" or "aggregate");

    private ILookup<Entity, Entity> ByData(IEnumerable<Entity> flows, string end, Entity tool) =>
        flows.SelectMany(flow => values.List<Entity>(flow, "data").Select(data => (Data: data, End: values.Entity(flow, end)!)))
            .Where(pair => pair.End != tool)
            .Distinct()
            .ToLookup(pair => pair.Data, pair => pair.End);

    private static string Direction(bool comesIn, bool goesOut) => (comesIn, goesOut) switch
    {
        (true, true) => "bi-directional",
        (true, false) => "inbound",
        (false, true) => "outbound",
        _ => "unknown",
    };

    private static void WriteSteward(Utf8JsonWriter json, Entity? steward)
    {
        if (steward is null)
        {
            return;
        }

        json.WriteStartObject("governance");
        json.WriteStartArray("stewards");
        json.WriteStartObject();
        json.WriteStartObject("contact");
        json.WriteString("name", steward.Name);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The format asks for an address: that of the service within this document.
    private void WriteEnds(Utf8JsonWriter json, string name, IEnumerable<Entity> tools)
    {
        if (tools.Any())
        {
            json.WriteArray(name, [.. tools.OrderBy(tool => tool.Ordinal)], (json, tool) => json.WriteStringValue($"urn:cdx:{serial}/1#{ServicesBom.ReferenceTo(tool)}"));
        }
    }
}
