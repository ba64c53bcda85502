using System.Text;
using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The table of the keys of <c>stackaudit.yaml</c>, out of the schema that the loader reads by.</summary>
public static class SettingsReference
{
    public static string Keys()
    {
        var table = new StringBuilder("| key | type | |\n|---|---|---|\n");
        foreach (Field key in SettingsSchema.Type.Stored)
        {
            // The fields of an exception stand in the reference of the model.
            string type = key.Name == "exceptions" ? "list by rule, on of exception, see [model.md](model.md)" : key.Type.ToString()!;
            string[] remarks = [.. new[] { key.Description, key.Default == null ? null : $"`{key.Default}` without one" }.OfType<string>()];
            table.Append($"| `{key.Name}` | {type.Replace("|", "\\|", StringComparison.Ordinal)} | {string.Join("; ", remarks)} |\n");
        }

        return table.ToString();
    }
}
