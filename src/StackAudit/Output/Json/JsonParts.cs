using System.Text.Encodings.Web;
using System.Text.Json;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>What JSON outputs consist of again and again.</summary>
internal static class JsonParts
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Names in any script stay readable; control characters are escaped all the same.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a whole document, which ends its last line.</summary>
    public static void WriteDocument(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a document that is one object.</summary>
    /// <param name="output">Stays open.</param>
    /// <param name="write">Writes what is in it.</param>
    public static void WriteObject(Stream output, Action<Utf8JsonWriter> write) => WriteDocument(output, json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });

    /// <summary>Hands on what is written, once there is enough of it, so that a large document is never in memory as a whole.</summary>
    public static void FlushWhenLarge(this Utf8JsonWriter json)
    {
        if (json.BytesPending > 1 << 16)
        {
            json.Flush();
        }
    }

    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>Lines and columns from 1, columns in UTF-16 units; the end is the place behind the last character.</summary>
    public static void WriteLocation(this Utf8JsonWriter json, Location location)
    {
        (LinePosition start, LinePosition end) = (location.Start, location.End);
        json.WriteStartObject("location");
        json.WriteString("file", location.Source.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    /// <summary>The same for what may be written nowhere.</summary>
    public static void WriteLocation(this Utf8JsonWriter json, Location? location)
    {
        if (location is { } place)
        {
            json.WriteLocation(place);
        }
        else
        {
            json.WriteNull("location");
        }
    }
}
