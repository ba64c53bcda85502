using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Changes fields of one record where it is written.</summary>
internal sealed class RecordEditor(RecordPlace place, ValuePrinter printer, Record record)
{
    private readonly FileEdits _file = new(place.Layout);

    /// <summary>The edits; null where one of the changes has no place of its own.</summary>
    public IEnumerable<TextEdit>? Edit(IReadOnlyList<ModelEdit> edits)
    {
        if (edits.Any(edit => place.KeyFields.Contains(edit.Field)))
        {
            return null;
        }

        ModelEdit[] beside = [.. edits.Where(edit => edit.Field == place.Beside?.Field)];
        ModelEdit[] inside = [.. edits.Except(beside)];
        IEnumerable<TextEdit>? edited = beside.Length == 0 ? [] : EditMapping(place.Beside!.Value.Mapping, beside, _ => place.Beside.Value.Entry);
        if (inside.Length > 0)
        {
            edited = Join(edited, EditInside(inside));
        }

        return edited;
    }

    private IEnumerable<TextEdit>? EditInside(IReadOnlyList<ModelEdit> edits) => place.Slot switch
    {
        null => Begin(edits) is { } begun && Collection.Of(_file, place.Beside!.Value.Mapping).Insert([$"{place.OwnKey}: {begun}"], new HashSet<int>()) is { } edit ? [edit] : null,
        { Node: LayoutMapping mapping } => EditMapping(mapping, edits, edit => mapping.Find(edit.Field.Name)),
        { Node: LayoutScalar scalar } slot => EditScalar(scalar, slot, edits),
        _ => null,
    };

    private IEnumerable<TextEdit>? EditMapping(LayoutMapping mapping, IReadOnlyList<ModelEdit> edits, Func<ModelEdit, LayoutEntry?> find)
    {
        bool isPlace = !mapping.IsFlow || place.Layout.Content[mapping.Start] == '{';
        if (!isPlace || mapping.Entries.Any(entry => entry.IsExplicit))
        {
            return null;
        }

        var added = new List<string>();
        var removed = new HashSet<int>();
        IEnumerable<TextEdit>? edited = [];
        Collection entries = Collection.Of(_file, mapping);
        foreach (ModelEdit edit in edits)
        {
            LayoutEntry? entry = find(edit);
            if (entry is not null && edit is DeleteField)
            {
                removed.Add(mapping.Entries.ToList().IndexOf(entry));
                edited = place.Layout.HoldsRepeated(entry.Value) ? null : edited;
            }
            else if (entry is not null)
            {
                edited = Join(edited, EditValue(edit, ValueSlot.Of(entry, mapping)));
            }
            else if (NewEntry(edit, entries) is { } text)
            {
                added.Add(text);
            }
            else
            {
                return null;
            }
        }

        return Join(edited, Rearrange(mapping, entries, added, removed));
    }

    private IEnumerable<TextEdit>? Rearrange(LayoutMapping mapping, Collection entries, List<string> added, HashSet<int> removed)
    {
        if (removed.Count == mapping.Entries.Count && removed.Count > 0)
        {
            return mapping == place.Slot?.Node && place.Slot.Behind >= 0 ? _file.ReplaceValue(place.Slot, added.Count == 0 ? "{}" : $"{{ {string.Join(", ", added)} }}") : null;
        }

        IEnumerable<TextEdit> edits = entries.Remove(removed);
        return added.Count == 0 ? edits : entries.Insert(added, removed) is { } insertion ? [.. edits, insertion] : null;
    }

    private IEnumerable<TextEdit>? EditValue(ModelEdit edit, ValueSlot slot) => edit switch
    {
        SetField set => printer.Print(set.Value, edit.Field.Type) is { } text ? _file.ReplaceValue(slot, text) : null,
        AddElements add => new ListEditor(_file, printer, record, edit.Field, slot).Add(add.Values),
        ReplaceElements replace => new ListEditor(_file, printer, record, edit.Field, slot).Replace(replace.Values),
        RemoveElements remove => new ListEditor(_file, printer, record, edit.Field, slot).Remove(remove.Values),
        _ => null,
    };

    // What a merged mapping gives is overridden by a key of the record's own; that has to say all of it.
    private string? NewEntry(ModelEdit edit, Collection entries)
    {
        Field field = edit.Field;
        bool isGiven = record.IsWritten(field);
        object[] given = record[field] as object[] ?? [];
        object? value = edit switch
        {
            SetField set when !isGiven || field.Type is not RecordType => set.Value,
            AddElements add => (object[])[.. given, .. add.Values],
            RemoveElements remove when remove.Values.All(given.Contains) => given.Except(remove.Values).ToArray(),
            _ => null,
        };
        if (value is not object[] items || entries.IsFlow || field.Records is null)
        {
            return printer.Print(value, field.Type) is { } text ? $"{field.Name}: {text}" : null;
        }

        string?[] lines = [.. items.Select(item => printer.Print(item, field.Records))];
        string? lineBreak = entries.Indent is { } indent ? $"{place.Layout.LineBreak}{indent}  - " : null;
        return lines.Contains(null) || lineBreak is null ? null : $"{field.Name}:{string.Concat(lines.Select(line => lineBreak + line))}";
    }

    private IEnumerable<TextEdit>? EditScalar(LayoutScalar scalar, ValueSlot slot, IReadOnlyList<ModelEdit> edits)
    {
        Field? shortField = place.ShortField is { } only && record[only] is not null ? only : null;
        if (shortField is not null && edits is [SetField set] && set.Field == shortField)
        {
            return EditValue(set, slot);
        }

        if (edits.Any(edit => edit.Field == shortField) || Begin(edits) is not { } begun)
        {
            return null;
        }

        string? kept = shortField is null ? "" : printer.Print(record[shortField], shortField.Type) is { } value ? $"{shortField.Name}: {value}, " : null;
        return kept is null ? null : _file.ReplaceValue(slot with { Node = scalar }, $"{{ {kept}{begun[2..]}");
    }

    private string? Begin(IReadOnlyList<ModelEdit> edits)
    {
        var begun = new Record(record.Type, record.Source, default, record.Owner);
        foreach (ModelEdit edit in edits)
        {
            if (edit is not (SetField or AddElements))
            {
                return null;
            }

            begun.Set(edit.Field, edit is AddElements add ? (object[])[.. add.Values] : ((SetField)edit).Value, default);
        }

        return printer.Print(begun, []);
    }

    private static IEnumerable<TextEdit>? Join(IEnumerable<TextEdit>? some, IEnumerable<TextEdit>? others) => some is null || others is null ? null : [.. some, .. others];
}
