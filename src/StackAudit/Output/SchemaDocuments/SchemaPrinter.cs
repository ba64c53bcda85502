using System.Text;
using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Prints all kinds and fields for people, as the model's reference has them.</summary>
public static class SchemaPrinter
{
    /// <param name="schema">All kinds, a company's own fields among them.</param>
    /// <param name="settings">What the company adds to the words that are known.</param>
    public static string Print(StackSchema schema, Settings settings)
    {
        var text = new StringBuilder();
        foreach (EntityKind kind in schema.Kinds)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(kind.Section ?? kind.Plural).Append(" (").Append(kind.Name).Append(")\n");
            int width = kind.Fields.Fields.Max(field => field.Name.Length) + 2;
            foreach (Field stored in kind.Fields.Stored)
            {
                Append(text, stored, stored.IsRequired ? stored.Name + "*" : stored.Name, width);
            }

            foreach (Field computed in kind.Fields.Computed)
            {
                Append(text, computed, "=" + computed.Name, width);
            }
        }

        text.Append("\n* required   = computed, never set\n");
        KnownWordsPrinter.Print(text, settings);
        return text.ToString();
    }

    internal static void Append(StringBuilder text, Field field, string name, int width)
    {
        text.Append("  ").Append(name.PadRight(width)).Append(' ').Append(field.Type);
        if (field.Default is { } usual)
        {
            text.Append(", default ").Append(usual);
        }

        if (field.Description is { } description)
        {
            text.Append(" (").Append(description).Append(')');
        }

        text.Append('\n');
    }
}
