using StackAudit.Loading;
using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>Where and how a record is written.</summary>
/// <param name="Slot">Where its fields stand; null for one that is written only by a key beside its place.</param>
internal sealed record RecordPlace(YamlLayout Layout, ValueSlot? Slot)
{
    /// <summary>The field whose value alone may stand for the record.</summary>
    public Field? ShortField { get; init; }

    /// <summary>The fields whose values are keys of mappings around it.</summary>
    public IReadOnlyList<Field> KeyFields { get; init; } = [];

    /// <summary>A key beside the record's place that gives one of its fields: <c>owner</c> of a tool.</summary>
    public (Field Field, LayoutEntry Entry, LayoutMapping Mapping)? Beside { get; init; }

    /// <summary>The key under which the record would be written beside that one.</summary>
    public string OwnKey { get; init; } = "";

    /// <summary>Where its text begins, or that of the mapping in which it would stand.</summary>
    public int Start => Slot?.Node.Start ?? Beside!.Value.Mapping.Start;
}
