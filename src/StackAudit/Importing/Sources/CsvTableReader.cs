using System.Globalization;
using System.Text;
using CsvHelper;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads a list of records from CSV, whatever stands between the cells: comma, semicolon, tab or bar. The first line holds the headings.</summary>
internal sealed class CsvTableReader
{
    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private readonly DiagnosticBag _problems;
    private int _countedBytes;
    private int _countedCharacters;

    private CsvTableReader(SourceText source, DiagnosticBag problems)
    {
        (_source, _problems) = (source, problems);
        _bytes = Encoding.UTF8.GetBytes(source.Content);
    }

    /// <summary>The records; null after a report.</summary>
    public static Table? Read(SourceText source, DiagnosticBag problems)
    {
        int before = problems.Count;
        var reader = new CsvTableReader(source, problems);
        Table? table = reader.ReadRecords();
        return problems.Count > before ? null : table;
    }

    private Table? ReadRecords()
    {
        // The headings are read like a record, because their places are wanted too.
        using CsvReader csv = CsvReader.FromText(_source.Content, new CsvReaderOptions { HasHeader = false, TrimWhitespace = true });
        if (!csv.Read())
        {
            _problems.Add(TableDiagnostics.NoRecords(At(default)));
            return null;
        }

        string[] headings = ReadHeadings(csv);
        var rows = new List<TableRow>();
        while (csv.Read())
        {
            rows.Add(ReadRow(csv, headings));
        }

        return Table.Of(_source, rows) with { Columns = headings };
    }

    private string[] ReadHeadings(CsvReader csv)
    {
        string[] headings = new string[csv.FieldCount];
        foreach ((int index, TableCell cell) in Cells(csv))
        {
            string heading = cell.IsEmpty ? string.Create(CultureInfo.InvariantCulture, $"column {index + 1}") : cell.Text;
            if (headings.Contains(heading))
            {
                _problems.Add(SourceDiagnostics.RepeatedHeading(At(cell.Span), heading));
            }

            headings[index] = heading;
        }

        return headings;
    }

    private TableRow ReadRow(CsvReader csv, string[] headings)
    {
        var cells = new Dictionary<string, TableCell>(StringComparer.Ordinal);
        TextSpan? first = null;
        foreach ((int index, TableCell cell) in Cells(csv))
        {
            first ??= cell.Span;
            if (index < headings.Length)
            {
                cells[headings[index]] = cell;
            }
            else if (!cell.IsEmpty)
            {
                _problems.Add(SourceDiagnostics.CellWithoutHeading(At(cell.Span), cell.Text, headings.Length));
            }
        }

        return new TableRow(first ?? default, cells);
    }

    private IEnumerable<(int Index, TableCell Cell)> Cells(CsvReader csv)
    {
        int at = (int)csv.ByteOffset;
        for (int i = 0; i < csv.FieldCount; i++)
        {
            int length = csv.GetRawSpan(i).Length;
            TextSpan span = SpanOf(at, length);
            if (!IsClosed(csv.GetRawSpan(i)))
            {
                _problems.Add(SourceDiagnostics.MalformedCsv(At(span)));
            }

            yield return (i, TableCell.Of(FormulaGuard.Take(csv.GetString(i).Trim()), span));
            at += length + 1;
        }
    }

    // The library goes on where a cell's quotes are not closed, and takes the rest of the file for that cell.
    // A quote within a cell is a part of its text: 12" screens.
    private static bool IsClosed(ReadOnlySpan<byte> raw)
    {
        raw = raw.Trim(" \t"u8);
        if (!raw.StartsWith("\""u8))
        {
            return true;
        }

        int at = 1;
        while (raw[at..].IndexOf((byte)'"') is >= 0 and var quote)
        {
            at += quote + 1;
            if (at == raw.Length)
            {
                return true;
            }

            if (raw[at++] != '"')
            {
                return false;
            }
        }

        return false;
    }

    // Records come in their order, so that the characters before one need not be counted again.
    private TextSpan SpanOf(int offset, int length)
    {
        int end = Math.Min(offset + length, _bytes.Length);
        offset = Math.Min(offset, end);
        if (offset < _countedBytes)
        {
            (_countedBytes, _countedCharacters) = (0, 0);
        }

        _countedCharacters += Encoding.UTF8.GetCharCount(_bytes, _countedBytes, offset - _countedBytes);
        _countedBytes = offset;
        return new TextSpan(_countedCharacters, Encoding.UTF8.GetCharCount(_bytes, offset, end - offset));
    }

    private Location At(TextSpan span) => new(_source, span);
}
