using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads a list of records from a file, whose ending tells the format.</summary>
internal static class TableReader
{
    private static readonly string[] Csv = [".csv", ".tsv", ".tab", ".txt"];
    private static readonly string[] Yaml = [".yaml", ".yml"];
    private const string Json = ".json";

    public static IEnumerable<string> Endings => [.. Csv, Json, .. Yaml];

    /// <summary>The records; null after a report.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="problems">Receives why it cannot be read.</param>
    /// <param name="encoding">The encoding that was recognised.</param>
    public static Table? Read(string path, DiagnosticBag problems, out string encoding)
    {
        encoding = "";
        string ending = Path.GetExtension(path).ToLowerInvariant();
        if (!Endings.Contains(ending))
        {
            problems.Add(SourceDiagnostics.UnknownEnding(path, Endings));
            return null;
        }

        SourceText? source = InputFile.Read(path, Csv.Contains(ending) ? TextDecoder.DecodeTable : TextDecoder.Decode, problems, out encoding);
        return source is null ? null : Read(source, ending, problems);
    }

    private static Table? Read(SourceText source, string ending, DiagnosticBag problems)
    {
        Table? table = ending == Json ? JsonTableReader.Read(source, problems)
            : Yaml.Contains(ending) ? YamlTableReader.Read(source, problems)
            : CsvTableReader.Read(source, problems);
        if (table is { Rows.Count: 0 })
        {
            problems.Add(TableDiagnostics.NoRecords(table.At(default)));
            return null;
        }

        return table;
    }
}
