using System.Text.Json;
using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Querying;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Answers for other programs, each value in its type.</summary>
internal static class QueryJson
{
    public static void Write(IReadOnlyList<QueryTable> tables, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteArray("queries", tables, WriteTable);
        });
    }

    private static void WriteTable(Utf8JsonWriter json, QueryTable table)
    {
        json.WriteStartObject();
        json.WriteString("title", table.Title.Length == 0 ? null : table.Title);
        json.WriteArray("columns", table.Columns, (json, column) => json.WriteStringValue(column.Heading));
        json.WriteArray("rows", table.Rows, (json, row) =>
        {
            json.WriteStartArray();
            foreach (QueryCell cell in row)
            {
                WriteValue(json, cell.Value);
            }

            json.WriteEndArray();
        });
        json.WriteArray("leftOut", [.. LeftOut(table)], (json, partial) =>
        {
            json.WriteStartObject();
            json.WriteNumber("row", partial.Row);
            json.WriteNumber("column", partial.Column);
            json.WriteNumber("notKnown", partial.Cell.NotKnown);
            json.WriteNumber("of", partial.Cell.All);
            json.WriteEndObject();
        });
        json.WriteNumber("couldNotLook", table.CouldNotLook);
        json.WriteArray("missing", table.Missing, (json, fact) =>
        {
            json.WriteStartObject();
            json.WriteString("kind", fact.Entity.Kind.Name);
            json.WriteString("id", fact.Entity.Id);
            json.WriteString("field", fact.Field);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    // Beside the rows, so that each value there keeps its type; counted from 0.
    private static IEnumerable<(int Row, int Column, QueryCell Cell)> LeftOut(QueryTable table) =>
        table.Rows.SelectMany((row, r) => row.Select((cell, c) => (r, c, cell))).Where(place => place.cell.IsPartial);

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool answer:
                json.WriteBooleanValue(answer);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case Money money:
                WriteMoney(json, money);
                break;
            case Entity entity:
                json.WriteStartObject();
                json.WriteString("kind", entity.Kind.Name);
                json.WriteString("id", entity.Id);
                json.WriteString("name", entity.Name);
                json.WriteEndObject();
                break;
            case Record record:
                WriteRecord(json, record);
                break;
            case PathWitness or GraphPath or GraphCycle:
                WriteItems(json, Values.Tools(value));
                break;
            case object[] or Group:
                WriteItems(json, Values.Items(value));
                break;
            default:
                json.WriteStringValue(Printer.Print(value));
                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter json, object[] items)
    {
        json.WriteStartArray();
        foreach (object item in items)
        {
            WriteValue(json, item);
        }

        json.WriteEndArray();
    }

    // One amount, or a list of them where there is no rate between the currencies.
    private static void WriteMoney(Utf8JsonWriter json, Money money)
    {
        if (money.Parts.Count > 1)
        {
            json.WriteStartArray();
        }

        foreach ((string currency, decimal amount) in money.Parts)
        {
            json.WriteStartObject();
            json.WriteNumber("amount", amount);
            json.WriteString("currency", currency);
            json.WriteEndObject();
        }

        if (money.Parts.Count > 1)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteRecord(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject();
        foreach (Field field in record.Type.Stored.Where(field => record[field] != null))
        {
            json.WritePropertyName(field.Name);
            WriteValue(json, record[field]);
        }

        json.WriteEndObject();
    }
}
