using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Rules;

/// <summary>Reads a baseline and finds its mistakes.</summary>
internal static class BaselineReader
{
    private static readonly ReadingOptions Reading = new(StackSchema.BuiltIn, "EUR", []);

    // What git writes around the two sides that it could not bring together.
    private static readonly string[] Marks = ["<<<<<<< ", ">>>>>>> "];

    public static (Baseline Baseline, IReadOnlyList<Diagnostic> Mistakes) Read(SourceText source)
    {
        if (MarkIn(source) is { } mark)
        {
            return (new Baseline(new Record(BaselineSchema.Type, source, default, null), []), [BaselineDiagnostics.InConflict(mark)]);
        }

        Record record = RecordFileReader.Read(source, BaselineSchema.Type, Reading, out FileContext file);
        Record[] written = [.. record.List<Record>(BaselineSchema.Findings)];
        if (record[BaselineSchema.VersionField] is decimal version && version != BaselineSchema.Version)
        {
            // Of a version that is not known, nobody knows what else is a mistake.
            return (new Baseline(record, []), [BaselineDiagnostics.UnknownVersion(record.LocationOf(BaselineSchema.VersionField), version)]);
        }

        IReadOnlyList<Diagnostic> mistakes = [.. file.Problems, .. WrittenTwice(written)];
        return (new Baseline(record, mistakes.Count > 0 ? [] : [.. written.Select(EntryOf)]), mistakes);
    }

    private static Location? MarkIn(SourceText source)
    {
        for (int line = 1; line <= source.LineCount; line++)
        {
            string text = source.Line(line).ToString();
            if (Array.Exists(Marks, mark => text.StartsWith(mark, StringComparison.Ordinal)))
            {
                return new Location(source, source.SpanOf(line));
            }
        }

        return null;
    }

    private static IEnumerable<Diagnostic> WrittenTwice(Record[] entries)
    {
        Field id = BaselineSchema.Entry["id"];
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (Record entry in entries)
        {
            if (entry[id] is string known && !seen.TryAdd(known, entry.LocationOf(id)))
            {
                yield return BaselineDiagnostics.SameFinding(entry.LocationOf(id), known, seen[known]);
            }
        }
    }

    private static BaselineEntry EntryOf(Record entry)
    {
        string Text(string field) => entry[entry.Type[field]] as string ?? "";
        Severity severity = Enum.Parse<Severity>(((EnumMember)entry[entry.Type["severity"]]!).Name, ignoreCase: true);
        return new BaselineEntry(Text("id"), Text("code"), Text("about"), Text("reason"), (DateOnly)entry[entry.Type["on"]]!, entry.Location) { Severity = severity };
    }
}
