using System.Collections.Concurrent;
using StackAudit.Configuration;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>
/// Turns changes of the model into edits of the files from which it was loaded. Nothing is written anew: comments, indentation and style stay as they are.
/// May be asked by several threads at once.
/// </summary>
public sealed class StackEditor
{
    private readonly ConcurrentDictionary<SourceText, Lazy<YamlLayout?>> _layouts = new();
    private readonly ValuePrinter _printer;
    private readonly RecordFinder _finder;

    public StackEditor(Settings settings)
    {
        _printer = new ValuePrinter(settings.UnknownWords);
        _finder = new RecordFinder(source => _layouts.GetOrAdd(source, read => new Lazy<YamlLayout?>(() => LayoutReader.Read(read))).Value);
    }

    /// <summary>The edits that make all the changes; null where one of them cannot be made, or would be one of something else as well.</summary>
    public IReadOnlyList<TextEdit>? Edit(IEnumerable<ModelEdit> changes)
    {
        if (EditMerger.Merge(changes) is not { } merged)
        {
            return null;
        }

        (Record Record, RecordPlace? Place, ModelEdit[] Edits)[] places = [.. merged.GroupBy(edit => edit.Record).Select(group => (group.Key, _finder.Find(group.Key), group.ToArray()))];
        if (Array.Exists(places, each => each.Place is null))
        {
            return null;
        }

        // What stands further in comes first: of two things put in behind one line, it belongs to what is above it.
        var edits = new List<TextEdit>();
        foreach ((Record record, RecordPlace? place, ModelEdit[] ofRecord) in places.OrderByDescending(each => each.Place!.Start).ThenBy(each => each.Place!.Slot is null))
        {
            if (new RecordEditor(place!, _printer, record).Edit(ofRecord) is not { } made)
            {
                return null;
            }

            edits.AddRange(made);
        }

        return TextEdits.Overlap(edits) ? null : edits;
    }

    /// <summary>The edit that adds a key which is no field: <c>contract</c> of a tool. Null where it has no place.</summary>
    /// <param name="record">A record that is written, without the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">What stands behind it, on one line.</param>
    public TextEdit? AddKey(Record record, string key, string value) =>
        _finder.Find(record) is { Slot.Node: LayoutMapping mapping, Layout: var layout } && mapping.Find(key) is null
            ? Collection.Of(new FileEdits(layout), mapping).Insert([$"{key}: {value}"], new HashSet<int>())
            : null;

    /// <summary>A record on one line, as it is read back; null for what would not be.</summary>
    internal string? Print(Record record) => _printer.Print(record, []);
}
