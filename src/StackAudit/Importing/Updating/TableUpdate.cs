using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Changes a stack by a list of records: source, mapping, rows, what they say, edits. Nothing is written.</summary>
public static class TableUpdate
{
    public static ImportResult Plan(ImportOptions options)
    {
        var problems = new DiagnosticBag();
        return Plan(options, problems) ?? new ImportResult { Problems = DiagnosticOrder.Sort(problems) };
    }

    private static ImportResult? Plan(ImportOptions options, DiagnosticBag problems)
    {
        if (TableReader.Read(options.Source, problems, out string encoding) is not { } table || StackToUpdate.Open(options.Folder, problems) is not { } stack)
        {
            return null;
        }

        var known = new KnownNames(stack.Model);
        OwnTable? own = options.Mapping is null ? OwnTable.Recognise(table, stack.Model, known, problems) : null;
        Mapping? mapping = own is null ? ReadMapping(options, table, stack.Model.Schema, problems) : null;
        if (problems.HasErrors)
        {
            return null;
        }

        MappedRows? mapped = mapping is null ? null : new MappedRows(mapping, table, known, stack.Model, problems);
        EntityKind kind = mapping?.Kind ?? own!.Kind;
        IReadOnlyList<UpdatedRow> rows = mapped?.Read() ?? [.. own!.Rows()];
        if (options.Strict && mapped is not null)
        {
            problems.AddRange(mapped.Notes.Unread.Select(value => ConversionDiagnostics.Unread(value.Place, value.Column, value.Field, value.Text)));
        }

        if (problems.HasErrors)
        {
            return null;
        }

        var changes = new StackChanges(stack, kind, table, own is not null, problems);
        UpdateSummary? summary = changes.Of(rows, mapped?.Made);
        return summary is null ? null : new ImportResult
        {
            Problems = [],
            Update = summary,
            Unread = mapped?.Notes.UnreadValues ?? [],
            UnnamedColumns = mapping?.Unnamed ?? [],
            Shortened = mapped?.Notes.Shortened ?? new Dictionary<string, int>(),
            Encoding = encoding,
        };
    }

    private static Mapping? ReadMapping(ImportOptions options, Table table, StackSchema schema, DiagnosticBag problems)
    {
        SourceText? text = options.Mapping is { } path ? InputFile.Read(path, TextDecoder.Decode, problems, out _)
            : RecognisedMapping.Of(table) is { } recognised ? new SourceText(new ImportTarget(options).MappingPath, recognised)
            : null;
        if (text is null && options.Mapping is null)
        {
            problems.Add(MappingDiagnostics.NothingRecognised(table.At(default), table.Columns));
        }

        return text is null ? null : MappingReader.Read(text, table, problems, schema);
    }
}
