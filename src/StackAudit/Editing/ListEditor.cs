using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Adds to and takes from a list that is written, in whatever form.</summary>
internal sealed class ListEditor(FileEdits file, ValuePrinter printer, Record record, Field edited, ValueSlot slot)
{
    private static readonly HashSet<int> None = [];

    private readonly ListType _list = (ListType)edited.Type;

    private YamlLayout Layout => file.Layout;

    private object[] Items => (object[]?)record[edited] ?? [];

    public IEnumerable<TextEdit>? Add(IReadOnlyList<object> values)
    {
        string?[] printed = [.. values.Select(value => printer.Print(value, _list.Element))];
        if (printed.Contains(null) || Layout.HoldsRepeated(slot.Node))
        {
            return null;
        }

        string joined = string.Join(", ", printed);
        if (record[edited] is null)
        {
            return file.ReplaceValue(slot, $"[{joined}]");
        }

        return slot.Node switch
        {
            LayoutSequence sequence => AddTo(Collection.Of(file, sequence), printed!),
            LayoutMapping mapping when KeyedList.Is(mapping, _list) => AddTo(mapping, values),
            LayoutMapping { IsFlow: true } mapping => [file.Insert(mapping.Start, "["), file.Insert(mapping.End, $", {joined}]")],
            LayoutMapping mapping => AddToOnly(mapping, printed!),
            LayoutScalar scalar => [file.Replace(scalar.Start, scalar.End, $"[{InFlow(scalar)}, {joined}]")],
            _ => null,
        };
    }

    public IEnumerable<TextEdit>? Remove(IReadOnlyList<object> values)
    {
        int[] removed = [.. values.Select(value => Array.FindIndex(Items, item => IsSame(item, value))).Distinct()];
        if (removed.Contains(-1) || Layout.HoldsRepeated(slot.Node))
        {
            return null;
        }

        if (removed.Length == Items.Length)
        {
            return file.ReplaceValue(slot, "[]");
        }

        if (slot.Node is LayoutSequence sequence && sequence.Items.Count == Items.Length)
        {
            return Collection.Of(file, sequence).Remove(removed.ToHashSet());
        }

        bool isKeyed = slot.Node is LayoutMapping mapping && KeyedList.Is(mapping, _list) && mapping.Entries.Count == Items.Length;
        return isKeyed ? Collection.Of(file, (LayoutMapping)slot.Node).Remove(removed.ToHashSet()) : null;
    }

    /// <summary>Each in its own place; for elements that are no records.</summary>
    public IEnumerable<TextEdit>? Replace(IReadOnlyList<(object Old, object New)> values)
    {
        IReadOnlyList<ValueSlot> slots = slot.Node is LayoutSequence sequence ? [.. sequence.Items.Select(item => ValueSlot.Of(item, sequence))] : [slot];
        if (slots.Count != Items.Length || slots.Any(each => each.Node is not LayoutScalar) || Layout.HoldsRepeated(slot.Node))
        {
            return null;
        }

        var edits = new List<TextEdit>();
        foreach ((object old, object replacement) in values)
        {
            int index = Array.FindIndex(Items, old.Equals);
            if (index < 0 || printer.Print(replacement, _list.Element) is not { } text || file.ReplaceValue(slots[index], InQuotesOf(slots[index], text)) is not { } made)
            {
                return null;
            }

            edits.AddRange(made);
        }

        return edits;
    }

    // What was in quotes stays so.
    private string InQuotesOf(ValueSlot old, string text)
    {
        char first = Layout.Content[old.Node.Start];
        return first is '"' or '\'' && text.AsSpan().IndexOfAny("\"'\\") < 0 ? $"{first}{text}{first}" : text;
    }

    // A scalar that stands in brackets from now on.
    private string InFlow(LayoutScalar scalar)
    {
        string written = Layout.Source.Slice(TextSpan.FromBounds(scalar.Start, scalar.End));
        bool staysAsWritten = !scalar.IsBlock && !written.Contains('\n') && (!scalar.IsPlain || written.AsSpan().IndexOfAny(",[]{}") < 0);
        return staysAsWritten ? written : YamlText.InFlow(scalar.Value);
    }

    private static IEnumerable<TextEdit>? AddTo(Collection items, IReadOnlyList<string> printed) =>
        items.Insert(items.IsFlow ? printed : [.. printed.Select(item => $"- {item}")], None) is { } edit ? [edit] : null;

    private IEnumerable<TextEdit>? AddTo(LayoutMapping mapping, IReadOnlyList<object> values)
    {
        string?[] entries = [.. values.Select(value => _list.Key.Count == 1 && value is Record added ? KeyedEntry(mapping, added) : null)];
        return !entries.Contains(null) && Collection.Of(file, mapping).Insert(entries!, None) is { } edit ? [edit] : null;
    }

    private string? KeyedEntry(LayoutMapping mapping, Record added)
    {
        Field key = added.Type[_list.Key[0]];
        if (printer.Print(added[key], key.Type) is not { } printed || mapping.Find(added[key] is Entity entity ? entity.Id : printed) is not null)
        {
            return null;
        }

        Field[] rest = [.. added.Type.Stored.Where(other => other != key && added[other] is not null)];
        string? value = rest is [var only] && only == KeyedMappingReader.ShortField(added.Type, _list.Key)
            ? printer.Print(added[only], only.Type)
            : printer.Print(added, [key]);
        return value is null ? null : $"{printed}: {value}";
    }

    // The only record, on lines of its own, becomes the first behind a hyphen.
    private IEnumerable<TextEdit>? AddToOnly(LayoutMapping mapping, IReadOnlyList<string> printed)
    {
        Collection only = Collection.Of(file, mapping);
        if (!Layout.IsFirstOnLine(mapping.Start) || only.Indent is not { } indent || only.Insert([""], None)!.Span.Start < mapping.End)
        {
            return null;
        }

        var edits = new List<TextEdit> { file.Insert(mapping.Start, "- ") };
        for (int line = Layout.NextLine(mapping.Start); line < mapping.End; line = Layout.NextLine(line))
        {
            if (Layout.LineEnd(line) > line)
            {
                edits.Add(file.Insert(line, "  "));
            }
        }

        string lines = string.Concat(printed.Select(item => $"{Layout.LineBreak}{indent}- {item}"));
        return [.. edits, file.Insert(Layout.LineEnd(mapping.End), lines)];
    }

    // A record that is not of the model means one in which all that it says is so.
    private static bool IsSame(object item, object value)
    {
        if (item is not Record record || value is not Record wanted || ReferenceEquals(record, wanted) || record.Type != wanted.Type)
        {
            return item.Equals(value);
        }

        return wanted.Key.Length == 0 && wanted.Type.Stored.All(field => wanted[field] is not { } part || part.Equals(record[field]));
    }
}
