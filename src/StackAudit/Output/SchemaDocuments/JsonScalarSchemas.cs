using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>The definitions of single values, and of what stands for a value that is missing.</summary>
internal static class JsonScalarSchemas
{
    private const string Amount = @"-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?";

    /// <summary>A single value or a list of some, whose type is decided elsewhere; only settings have these.</summary>
    public const string Any = "any";

    private static readonly (string Name, string Pattern)[] Patterns =
    [
        ("percent", @"^[0-9]+(\.[0-9]+)?\s*%$"),
        ("date", "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"),
        ("duration", @"^(realtime|[0-9]+(\.[0-9]+)?\s*(min|minutes?|h|hours?|d|days?|w|weeks?|months?|y|years?|working days?))$"),
        ("region", @"^[A-Za-z]{2,5}(\.[A-Za-z0-9.-]+)?$"),
    ];

    public static void Write(Utf8JsonWriter json, IEnumerable<string> unknownWords)
    {
        foreach ((string name, string pattern) in Patterns)
        {
            json.WriteStartObject(name);
            json.WriteString("type", "string");
            json.WriteString("pattern", pattern);
            json.WriteEndObject();
        }

        WriteTypes(json, "text", "string", "number", "boolean");
        WriteEither(json, "word", "number", @"^[\p{L}\p{N}\-_.>/:#*]+$");
        WriteEither(json, "id", "number", @"^[\p{L}\p{N}\-_.>]+$");
        WriteEither(json, "number", "number", @"^([-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$");
        WriteEither(json, "yes/no", "boolean", "^([yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$");

        // A point and three digits can be read in two ways.
        WriteEither(json, "money", "number", $@"^(?!.*(^|[^0-9,])[0-9]+\.[0-9]{{3}}([^0-9]|$))([A-Z]{{3}}\s*{Amount}|{Amount}(\s*[A-Z]{{3}})?)( per (month|year))?$");
        WriteEither(json, "missing", "null", $"^({string.Join('|', unknownWords.Select(InAnyCase).Prepend(""))})$");
    }

    public static void WriteAny(Utf8JsonWriter json)
    {
        json.WriteStartObject(Any);
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("$ref", "#/$defs/text");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("$ref", "#/$defs/text");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTypes(Utf8JsonWriter json, string name, params string[] types)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("type");
        foreach (string type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEither(Utf8JsonWriter json, string name, string type, string orPattern)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", orPattern);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string InAnyCase(string word)
    {
        var pattern = new StringBuilder();
        foreach (char c in word)
        {
            (char lower, char upper) = (char.ToLowerInvariant(c), char.ToUpperInvariant(c));
            pattern.Append(lower == upper ? Escape(c) : $"[{lower}{upper}]");
        }

        return pattern.ToString();
    }

    // Regular expressions of JSON Schema know `\/` and not `\ ` or `\#`.
    private static string Escape(char c) => c is ' ' or '#' ? c.ToString() : c == '/' ? @"\/" : Regex.Escape(c.ToString());
}
