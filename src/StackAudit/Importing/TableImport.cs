using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Makes a stack of a list of records: source, mapping, rows, files.</summary>
public static class TableImport
{
    /// <exception cref="IOException">The files could not be written; everything is as it was.</exception>
    public static ImportResult Run(ImportOptions options)
    {
        var problems = new DiagnosticBag();
        if (TableReader.Read(options.Source, problems, out string encoding) is not { } table
            || MappingText(options, table, problems) is not { } text
            || MappingReader.Read(text, table, problems) is not { } mapping)
        {
            return Failed(problems);
        }

        var target = new ImportTarget(options);
        var conversion = new TableConversion(mapping, table, problems);
        IReadOnlyList<SourceText> files = conversion.Convert(target.FolderName);
        if (options.Strict)
        {
            problems.AddRange(conversion.Notes.Unread.Select(value => ConversionDiagnostics.Unread(value.Place, value.Column, value.Field, value.Text)));
        }

        bool isUnsettled = problems.HasErrors;
        IReadOnlyList<(string Path, string Content)> written = target.Place(files, options.Mapping is null ? text : null, problems);
        if (problems.HasErrors)
        {
            return Failed(problems) with { WrittenMapping = isUnsettled && options.Mapping is null ? WriteMapping(target, text) : null };
        }

        StagedFiles.Write(written);
        return new ImportResult
        {
            Problems = [],
            Files = [.. written.Select(file => file.Path)],
            WrittenMapping = options.Mapping is null ? target.MappingPath : null,
            Counts = conversion.Counts,
            Unread = conversion.Notes.UnreadValues,
            UnnamedColumns = options.Mapping is null ? mapping.Kept : mapping.Unnamed,
            Shortened = conversion.Notes.Shortened,
            Encoding = encoding,
        };
    }

    // What stopped the import is settled in the mapping, so there must be one to settle it in.
    private static string? WriteMapping(ImportTarget target, SourceText text)
    {
        if (Path.Exists(target.MappingPath))
        {
            return null;
        }

        StagedFiles.Write([(target.MappingPath, text.Content)]);
        return target.MappingPath;
    }

    private static SourceText? MappingText(ImportOptions options, Table table, DiagnosticBag problems)
    {
        if (options.Mapping is { } path)
        {
            return InputFile.Read(path, TextDecoder.Decode, problems, out _);
        }

        if (RecognisedMapping.Of(table) is { } recognised)
        {
            return new SourceText(new ImportTarget(options).MappingPath, recognised);
        }

        problems.Add(MappingDiagnostics.NothingRecognised(table.At(default), table.Columns));
        return null;
    }

    private static ImportResult Failed(DiagnosticBag problems) => new() { Problems = DiagnosticOrder.Sort(problems) };
}
