using System.Globalization;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Editing;

/// <summary>All that a stack says, by path, so that two stacks can be compared field by field.</summary>
internal static class FlatModel
{
    public static SortedDictionary<string, string> Of(StackModel model)
    {
        var flat = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Entity entity in model.Schema.Kinds.SelectMany(kind => model.All(kind.Name)))
        {
            Add(flat, $"{entity.Kind.Name} {entity.Id}", entity);
        }

        return flat;
    }

    public static string Print(object value) => value switch
    {
        Entity entity => entity.Id,
        Record record => "{" + string.Join(' ', record.Type.Stored.Where(field => record[field] is not null).Select(field => $"{field.Name}={Print(record[field]!)}")) + "}",
        object[] items => "[" + string.Join('|', items.Select(Print)) + "]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static void Add(SortedDictionary<string, string> flat, string path, Record record)
    {
        foreach (Field field in record.Type.Stored)
        {
            if (record[field] is Record inner and not Entity)
            {
                Add(flat, $"{path}.{field.Name}", inner);
            }
            else if (record[field] is { } value)
            {
                flat.Add($"{path}.{field.Name}", Print(value));
            }
        }
    }
}
