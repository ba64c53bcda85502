using StackAudit.Configuration;
using StackAudit.Editing;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Accepting;

/// <summary>Writes baselines. What is there and stays is left as it is, to the byte, with all comments.</summary>
internal static class BaselineText
{
    private const string Head =
        """
        # Findings that are known and do not count. `stackaudit baseline accept` adds to them, `stackaudit baseline prune` takes out what is settled.
        version: 1
        findings:

        """;

    private const string Indent = "  ";

    public static string Of(IEnumerable<BaselineEntry> entries) =>
        Head.ReplaceLineEndings("\n") + string.Concat(Sorted(entries).Select(entry => $"{Indent}{EntryLine.Of(entry)}\n"));

    /// <summary>A baseline without some of its entries and with others; null where the way in which it is written does not let that be done.</summary>
    public static string? Edit(Baseline baseline, IReadOnlyCollection<BaselineEntry> removed, IReadOnlyCollection<BaselineEntry> added)
    {
        SourceText source = baseline.Record.Source;
        if (removed.Count > 0)
        {
            HashSet<string> ids = [.. removed.Select(entry => entry.Id)];
            object[] elements = [.. baseline.Record.List<Schema.Record>(BaselineSchema.Findings).Where(record => ids.Contains((string)record[BaselineSchema.Entry["id"]]!))];
            IReadOnlyList<TextEdit>? edits = new StackEditor(Settings.Empty(source)).Edit([new RemoveElements(baseline.Record, [BaselineSchema.Findings], elements)]);
            if (edits is null)
            {
                return null;
            }

            source = TextEdits.Apply(source, edits);
        }

        string? after = added.Count == 0 ? source.Content : Insert(source, [.. Sorted(added)]);
        IEnumerable<BaselineEntry> expected = baseline.Entries.Except(removed).Concat(added);
        return after is not null && Holds(after, expected) ? after : null;
    }

    private static IEnumerable<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries) => entries.Order(Comparer<BaselineEntry>.Create(EntryLine.Compare));

    private static string? Insert(SourceText source, BaselineEntry[] added)
    {
        (Baseline left, _) = BaselineReader.Read(source);
        if (LayoutReader.Read(source) is not { Roots: [LayoutMapping { IsFlow: false } root] } layout)
        {
            return null;
        }

        LayoutEntry? key = root.Find(BaselineSchema.Findings.Name);
        switch (key?.Value)
        {
            case null:
                string begin = source.Content.EndsWith('\n') ? "" : layout.LineBreak;
                return source.Content + begin + $"{BaselineSchema.Findings.Name}:{layout.LineBreak}" + string.Concat(added.Select(entry => $"{Indent}{EntryLine.Of(entry)}{layout.LineBreak}"));
            case LayoutSequence { IsFlow: false } list:
                return TextEdits.Apply(source, Among(layout, key, list, left.Entries, added)).Content;
            case LayoutSequence { Items.Count: 0 } or LayoutScalar:
                // Nothing is there yet, whether as `[]` or as nothing at all.
                string lines = string.Concat(added.Select(entry => $"{layout.LineBreak}{Indent}{EntryLine.Of(entry)}"));
                TextEdit emptied = new(source.Path, TextSpan.FromBounds(key.Colon, key.End), "");
                return TextEdits.Apply(source, [emptied, new TextEdit(source.Path, new TextSpan(layout.LineEnd(key.End), 0), lines)]).Content;
            default:
                return null;
        }
    }

    // Behind the entry before, not before the one behind: a comment above an entry belongs to that.
    private static IEnumerable<TextEdit> Among(YamlLayout layout, LayoutEntry key, LayoutSequence list, IReadOnlyList<BaselineEntry> there, BaselineEntry[] added)
    {
        string indent = layout.Indent(list.Items[0].Start) ?? Indent;
        foreach (IGrouping<int, BaselineEntry> together in added.GroupBy(entry => FirstBehind(there, entry)))
        {
            int at = layout.LineEnd(together.Key == 0 ? key.Colon : list.Items[together.Key - 1].End);
            yield return new TextEdit(layout.Source.Path, new TextSpan(at, 0), string.Concat(together.Select(entry => $"{layout.LineBreak}{indent}{EntryLine.Of(entry)}")));
        }
    }

    private static int FirstBehind(IReadOnlyList<BaselineEntry> there, BaselineEntry entry)
    {
        int at = 0;
        while (at < there.Count && EntryLine.Compare(there[at], entry) < 0)
        {
            at++;
        }

        return at;
    }

    // Whatever style somebody gave the file: it must say what it is to say, or it is not written.
    private static bool Holds(string text, IEnumerable<BaselineEntry> expected)
    {
        (Baseline read, IReadOnlyList<Diagnostics.Diagnostic> mistakes) = BaselineReader.Read(new SourceText(Baseline.FileName, text));
        return mistakes.Count == 0 && read.Entries.Select(WithoutPlace).ToHashSet().SetEquals(expected.Select(WithoutPlace));
    }

    private static BaselineEntry WithoutPlace(BaselineEntry entry) => entry with { Location = default };
}
