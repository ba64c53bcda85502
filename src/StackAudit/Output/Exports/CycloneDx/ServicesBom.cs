using System.Text.Json;
using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The live tools of a stack as a bill of services in CycloneDX 1.6: who provides each, what data goes in and out, and what it gets data from.</summary>
public static class ServicesBom
{
    private const string Stack = "stack";

    public static void Write(StackGraph graph, Stream output) => JsonParts.WriteObject(output, json =>
    {
        StackModel model = graph.Model;
        string day = Printer.Date(model.Today);
        Guid serial = NameUuid.Of($"stackaudit:{model.Name}:{day}");
        Entity[] tools = [.. model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive)];
        json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteString("serialNumber", $"urn:uuid:{serial}");
        json.WriteNumber("version", 1);
        WriteMetadata(json, model, day);
        var services = new ServiceWriter(graph, serial);
        json.WriteArray("services", tools, services.Write);
        json.WriteStartArray("dependencies");
        WriteDependency(json, Stack, tools);
        foreach (Entity tool in tools)
        {
            WriteDependency(json, ReferenceTo(tool), SourcesOf(graph, tool));
        }

        json.WriteEndArray();
    });

    /// <summary>By what a service is known in the document. An id has no character that an address would not take.</summary>
    public static string ReferenceTo(Entity tool) => $"tool:{tool.Id}";

    private static void WriteMetadata(Utf8JsonWriter json, StackModel model, string day)
    {
        json.WriteStartObject("metadata");
        json.WriteString("timestamp", $"{day}T00:00:00Z");
        json.WriteStartArray("lifecycles");
        json.WriteStartObject();
        json.WriteString("phase", "operations");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("tools");
        json.WriteStartArray("components");
        WriteComponent(json, "stackaudit", ToolVersion.Text);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WritePropertyName("component");
        json.WriteStartObject();
        json.WriteString("type", "platform");
        json.WriteString("bom-ref", Stack);
        json.WriteString("name", model.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, string name, string version)
    {
        json.WriteStartObject();
        json.WriteString("type", "application");
        json.WriteString("name", name);
        json.WriteString("version", version);
        json.WriteEndObject();
    }

    private static void WriteDependency(Utf8JsonWriter json, string reference, IEnumerable<Entity> on)
    {
        json.WriteStartObject();
        json.WriteString("ref", reference);
        json.WriteArray("dependsOn", [.. on], (json, tool) => json.WriteStringValue(ReferenceTo(tool)));
        json.WriteEndObject();
    }

    // A tool depends on what it gets data from, and on what carries the data there. A flow from a tool to itself is nobody's dependency.
    private static IEnumerable<Entity> SourcesOf(StackGraph graph, Entity tool)
    {
        RecordType flows = FlowKind.Kind.Fields;
        return graph.Inbound(tool).Where(graph.IsLiveFlow)
            .SelectMany(flow => new[] { flow[flows["from"]], flow[flows["through"]] })
            .OfType<Entity>()
            .Where(source => source != tool && StackGraph.IsLive(source))
            .Distinct()
            .OrderBy(source => source.Ordinal);
    }
}
