using System.Globalization;
using System.Text.Json;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output.Exports;

/// <summary>What <c>export facts</c> says of a stack.</summary>
internal static class Facts
{
    public static JsonElement Of(params string[] args)
    {
        CommandRun run = CommandRun.Of(["export", "facts", .. args]);
        return JsonDocument.Parse(run.Out.Length > 0 ? run.Out : throw new InvalidOperationException(run.Error)).RootElement;
    }

    /// <summary>What stands at a path of names and places in lists; null where nothing does.</summary>
    public static JsonElement? At(JsonElement element, IEnumerable<string> path)
    {
        foreach (string name in path)
        {
            if (element.ValueKind == JsonValueKind.Array && int.Parse(name, CultureInfo.InvariantCulture) < element.GetArrayLength())
            {
                element = element[int.Parse(name, CultureInfo.InvariantCulture)];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    /// <summary>A value as the model prints it.</summary>
    public static string Print(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join('|', value.EnumerateArray().Select(Print))}]",
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        JsonValueKind.Number => value.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture),
        JsonValueKind.Object when value.TryGetProperty("amount", out JsonElement amount) => string.Create(CultureInfo.InvariantCulture, $"{value.GetProperty("currency").GetString()} {amount.GetDecimal():#,0.##}"),
        JsonValueKind.Object when value.TryGetProperty("days", out _) => value.GetProperty("text").GetString()!,
        JsonValueKind.Object => "{}",
        _ => value.ToString(),
    };
}
