using System.Text.Json;
using StackAudit.Graph.Computed;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Entities under their ids, with every field that has a value, stored and computed alike.</summary>
internal sealed class FactEntities(EvaluationContext context, FactValues values)
{
    // Nearly every tool of a large stack reaches nearly every other, so that of these only the numbers are written.
    private static readonly Field Upstream = ToolKind.Kind.Fields["upstream"];
    private static readonly Field Downstream = ToolKind.Kind.Fields["downstream"];

    public void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject(entity.Id);
        WriteHead(json, entity);
        WriteFields(json, entity);
        json.WriteEndObject();
    }

    /// <summary>Who it is and where it stands. A company's own field of the same name goes before.</summary>
    public static void WriteHead(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("id", entity.Id);
        if (entity.IsStub)
        {
            json.WriteBoolean("isStub", true);
        }

        if (entity.Type.Find("location") is null)
        {
            json.WriteStartObject("location");
            json.WriteString("file", entity.Source.Path);
            json.WriteNumber("line", entity.Location.Start.Line);
            json.WriteEndObject();
        }
    }

    private void WriteFields(Utf8JsonWriter json, Record record)
    {
        foreach (Field field in record.Type.Fields)
        {
            if (record is Entity && field.Name is "id" or "isStub")
            {
                continue;
            }

            if (!field.IsComputed)
            {
                Write(json, field, record[field], WriteInner);
            }
            else if (field == Upstream)
            {
                json.WriteNumber("upstream_count", context.Graph.CountUpstream((Entity)record));
            }
            else if (field == Downstream)
            {
                json.WriteNumber("downstream_count", context.Graph.CountDownstream((Entity)record));
            }
            else if (context.Computed.TryGetValue(record, field, out ComputedValue computed))
            {
                Write(json, field, computed.Value, WriteElsewhere);
            }
        }
    }

    private void Write(Utf8JsonWriter json, Field field, object? value, Action<Utf8JsonWriter, Record> writeRecord)
    {
        if (value is not null)
        {
            json.WritePropertyName(field.Name);
            values.Write(json, value, field.Type, writeRecord);
        }
    }

    private void WriteInner(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject();
        if (record is Entity goal)
        {
            json.WriteString("id", goal.Id);
        }

        WriteFields(json, record);
        json.WriteEndObject();
    }

    // A stage is written whole in its journey, and leads back to others; a review has no other place that an expression could name.
    private void WriteElsewhere(Utf8JsonWriter json, Record record)
    {
        if (record is not { Owner: Entity owner } || record.Type != JourneyKind.Stage)
        {
            WriteInner(json, record);
            return;
        }

        json.WriteStartObject();
        json.WriteString(owner.Kind.Name, owner.Id);
        json.WriteString("id", record.Key);
        json.WriteEndObject();
    }
}
