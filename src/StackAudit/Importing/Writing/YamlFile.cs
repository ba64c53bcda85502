using System.Text;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Writes YAML as a person would: in block style, quoted where it must be.</summary>
internal static class YamlFile
{
    private const int Step = 2;
    private const int FewKeys = 3;

    /// <param name="comments">Lines that stand above it all.</param>
    /// <param name="root">The keys of the file.</param>
    public static string Print(IEnumerable<string> comments, YamlMap root)
    {
        var text = new StringBuilder();
        foreach (string comment in comments)
        {
            text.Append(comment.Length == 0 ? "#" : $"# {comment}").Append('\n');
        }

        Print(text, root, 0);
        return text.ToString();
    }

    /// <summary>One entity as it stands in its section, not indented: below its id, or behind a hyphen.</summary>
    /// <param name="id">Null for a section that is a list.</param>
    /// <param name="entity">What is said about it.</param>
    public static string PrintEntity(string? id, YamlMap entity)
    {
        var text = new StringBuilder();
        if (id is null)
        {
            PrintItems(text, new YamlList([entity]), 0);
        }
        else
        {
            var named = new YamlMap();
            named.Add(id, entity);
            Print(text, named, 0);
        }

        return text.ToString();
    }

    /// <summary>The same on one line, for a section in braces or brackets.</summary>
    public static string PrintInFlow(string? id, YamlMap entity) => id is null ? Flow(entity) : $"{YamlText.InFlow(id)}: {Flow(entity)}";

    private static string Flow(YamlNode node) => node switch
    {
        YamlMap { Entries.Count: > 0 } map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{YamlText.InFlow(entry.Key)}: {Flow(entry.Value)}"))} }}",
        YamlMap => "{}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        YamlScalar { IsText: true } scalar => YamlText.InFlow(scalar.Text),
        _ => ((YamlScalar)node).Text,
    };

    private static void Print(StringBuilder text, YamlMap map, int indent)
    {
        bool isSpaced = indent > 0 && map.Entries.Any(entry => entry.Value is YamlMap { Entries.Count: > FewKeys });
        bool isFirst = true;
        foreach ((string key, YamlNode value) in map.Entries)
        {
            if (isSpaced && !isFirst)
            {
                text.Append('\n');
            }

            // The first key of a mapping in a list stands behind the hyphen.
            if (text.Length == 0 || text[^1] == '\n')
            {
                text.Append(' ', indent);
            }

            text.Append(YamlText.Inline(key)).Append(':');
            PrintValue(text, value, indent);
            isFirst = false;
        }
    }

    private static void PrintValue(StringBuilder text, YamlNode value, int indent)
    {
        switch (value)
        {
            case YamlMap { Entries.Count: > 0 } map:
                text.Append('\n');
                Print(text, map, indent + Step);
                break;
            case YamlList { Items.Count: > 0 } list:
                text.Append('\n');
                PrintItems(text, list, indent + Step);
                break;
            default:
                text.Append(' ').Append(Scalar(value, indent + Step)).Append('\n');
                break;
        }
    }

    private static void PrintItems(StringBuilder text, YamlList list, int indent)
    {
        foreach (YamlNode item in list.Items)
        {
            text.Append(' ', indent).Append("- ");
            if (item is YamlMap { Entries.Count: > 0 } map)
            {
                Print(text, map, indent + Step);
            }
            else
            {
                text.Append(Scalar(item, indent + Step)).Append('\n');
            }
        }
    }

    private static string Scalar(YamlNode value, int indent) => value switch
    {
        YamlScalar { IsText: true } scalar => YamlText.Value(scalar.Text, indent),
        YamlScalar scalar => scalar.Text,
        YamlMap => "{}",
        _ => "[]",
    };
}
