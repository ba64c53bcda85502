using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Rows that a spreadsheet reads as they are meant.</summary>
internal static class CsvText
{
    private static readonly char[] Special = [',', '"', '\r', '\n'];

    /// <summary>A row with its cells quoted where they must be.</summary>
    public static void WriteLine(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine(string.Join(',', cells.Select(Quoted)));

    /// <summary>A text that no spreadsheet takes for a formula.</summary>
    public static string Harmless(string text) => FormulaGuard.Put(text);

    private static string Quoted(string cell) => cell.IndexOfAny(Special) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
