using StackAudit.Configuration;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Finds where a record of the model is written. What aliases repeat is not found: whoever changed it would change it for others, too.</summary>
internal sealed class RecordFinder(Func<SourceText, YamlLayout?> layouts)
{
    private const string Tool = "tool";
    private const string Owner = "owner";
    private const string Contract = "contract";

    public RecordPlace? Find(Record record)
    {
        if (layouts(record.Source) is not { } layout)
        {
            return null;
        }

        RecordPlace? place = record switch
        {
            Entity { IsStub: true } => null,
            Entity { Owner: null } entity => FindEntity(layout, entity),
            { Owner: not null } => FindIn(layout, record.Owner, record),
            _ => Root(layout),
        };
        return place?.Slot is { } slot && (slot.Node is LayoutAlias || layout.IsRepeated(slot.Node)) ? null : place;
    }

    private static RecordPlace? Root(YamlLayout layout) =>
        layout.Roots is [LayoutMapping root] ? new RecordPlace(layout, new ValueSlot(root, -1, root.IsFlow)) : null;

    private static RecordPlace? FindEntity(YamlLayout layout, Entity entity)
    {
        if (entity.Kind.Name == "stack")
        {
            return layout.Source.Path == Settings.FileName ? Root(layout) : null;
        }

        foreach (LayoutMapping root in layout.Roots.OfType<LayoutMapping>())
        {
            LayoutEntry? section = root.Find(entity.Kind.Section ?? entity.Kind.Name);
            if (section is not null && !layout.IsRepeated(root) && !layout.IsRepeated(section.Value) && FindEntity(layout, entity, ValueSlot.Of(section, root), section) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private static RecordPlace? FindEntity(YamlLayout layout, Entity entity, ValueSlot slot, LayoutEntry section)
    {
        EntityKind kind = entity.Kind;
        int start = entity.Span.Start;
        switch (slot.Node)
        {
            case LayoutSequence sequence when kind.IsList:
                return Item(sequence, start) is { } item ? new RecordPlace(layout, ValueSlot.Of(item, sequence)) : null;
            case LayoutMapping mapping when kind is { Section: not null, IsList: false }:
                return mapping.Entries.FirstOrDefault(entry => entry.Key.Start == start) is { } found
                    ? new RecordPlace(layout, ValueSlot.Of(found, mapping))
                    {
                        ShortField = kind.IdFields.Count == 1 ? KeyedMappingReader.ShortField(kind.Fields, kind.IdFields) : null,
                        KeyFields = [.. kind.IdFields.Select(name => kind.Fields[name])],
                    }
                    : null;
            default:
                return section.Key.Start == start || slot.Node.Start == start ? new RecordPlace(layout, slot) : null;
        }
    }

    private RecordPlace? FindIn(YamlLayout layout, Record owner, Record record)
    {
        if (Find(owner) is not { Slot.Node: LayoutMapping mapping })
        {
            return null;
        }

        if (record is Entity { Kind.Name: Contract } && owner is Entity { Kind.Name: Tool })
        {
            return mapping.Find(Contract) is { } contract ? new RecordPlace(layout, ValueSlot.Of(contract, mapping)) : null;
        }

        Field field = owner.Type.Stored.First(field => owner[field] == record || owner[field] is object[] items && items.Contains(record));
        LayoutEntry? entry = mapping.Find(field.Name);
        if (field.Type is RecordType type)
        {
            bool mayStandBeside = owner is Entity { Kind.Name: Tool } && field.Name == "owners";
            LayoutEntry? beside = mayStandBeside ? mapping.Find(Owner) : null;
            return entry is null && beside is null ? null : new RecordPlace(layout, entry is null ? null : ValueSlot.Of(entry, mapping))
            {
                Beside = beside is null ? null : (type["business"], beside, mapping),
                OwnKey = field.Name,
            };
        }

        return entry is null ? null : FindElement(layout, (ListType)field.Type, field, record, ValueSlot.Of(entry, mapping));
    }

    private static RecordPlace? FindElement(YamlLayout layout, ListType list, Field field, Record record, ValueSlot slot)
    {
        Field? shortField = field.ShortForm is { } name ? record.Type[name] : null;
        if (layout.IsRepeated(slot.Node))
        {
            return null;
        }

        switch (slot.Node)
        {
            case LayoutSequence sequence:
                return Item(sequence, record.Span.Start) is { } item ? new RecordPlace(layout, ValueSlot.Of(item, sequence)) { ShortField = shortField } : null;
            case LayoutMapping mapping when KeyedList.Is(mapping, list):
                return KeyedList.Find(layout, mapping, list.Key.Count, record.Span.Start) is { } keyed
                    ? new RecordPlace(layout, keyed)
                    {
                        ShortField = KeyedMappingReader.ShortField(record.Type, list.Key),
                        KeyFields = [.. list.Key.Select(key => record.Type[key])],
                    }
                    : null;
            default:
                return new RecordPlace(layout, slot) { ShortField = shortField };
        }
    }

    private static LayoutItem? Item(LayoutSequence sequence, int start) => sequence.Items.FirstOrDefault(item => item.Node.Start == start);
}
