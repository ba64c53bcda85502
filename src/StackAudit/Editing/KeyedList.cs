using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>A list of records that is written as a mapping, whose keys are the values of the list's key.</summary>
internal static class KeyedList
{
    /// <summary>Whether a mapping in the place of a list is one, and not its only record.</summary>
    public static bool Is(LayoutMapping mapping, ListType list) =>
        list.Element is RecordType type && KeyedMappingReader.CanRead(list, type)
        && mapping.Entries.FirstOrDefault(entry => entry.Name != "<<") is { Name: { } first } && type.Find(first) is not { IsComputed: false };

    /// <summary>What stands behind the innermost key of a record.</summary>
    /// <param name="depth">How many keys a record has.</param>
    /// <param name="start">Where the innermost one stands.</param>
    public static ValueSlot? Find(YamlLayout layout, LayoutMapping mapping, int depth, int start)
    {
        if (layout.IsRepeated(mapping))
        {
            return null;
        }

        if (depth == 1)
        {
            return mapping.Entries.FirstOrDefault(entry => entry.Key.Start == start) is { } found ? ValueSlot.Of(found, mapping) : null;
        }

        return mapping.Entries
            .Select(entry => entry.Value is LayoutMapping inner ? Find(layout, inner, depth - 1, start) : null)
            .FirstOrDefault(slot => slot is not null);
    }
}
