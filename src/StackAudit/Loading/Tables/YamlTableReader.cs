using StackAudit.Diagnostics;
using StackAudit.Schema;
using StackAudit.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace StackAudit.Loading;

/// <summary>Reads a list of records from YAML: the file is that list, or a mapping that holds one. A mapping in a record gives dotted columns.</summary>
internal sealed class YamlTableReader
{
    private readonly FileContext _file;
    private readonly List<TableRow> _rows = [];

    private YamlTableReader(SourceText source) => _file = new FileContext(source, new ReadingOptions(StackSchema.BuiltIn, "EUR", []));

    /// <summary>The records; null after a report.</summary>
    public static Table? Read(SourceText source, DiagnosticBag problems)
    {
        var reader = new YamlTableReader(source);
        try
        {
            reader.ReadFile();
        }
        catch (UnreadableYamlException broken)
        {
            reader._file.Break(broken.Diagnostic);
        }

        problems.AddRange(reader._file.Problems);
        return reader._file.Problems.Count > 0 ? null : Table.Of(source, reader._rows);
    }

    private void ReadFile()
    {
        bool hasList = false;
        while (_file.Yaml.Current is not StreamEnd)
        {
            if (_file.Yaml.Current is SequenceStart && !hasList)
            {
                ReadList();
                hasList = true;
            }
            else if (_file.Yaml.Current is MappingStart && !hasList)
            {
                hasList = ReadHolder();
            }
            else if (_file.Yaml.Current is NodeEvent)
            {
                _file.Yaml.Skip();
            }
            else
            {
                _file.Yaml.Advance();
            }
        }

        if (!hasList)
        {
            _file.Report(TableDiagnostics.NoRecords(_file.At(default)));
        }
    }

    private bool ReadHolder()
    {
        string? first = null;
        var cursor = new MappingCursor(_file);
        while (cursor.MoveNext())
        {
            if (_file.Yaml.Current is not SequenceStart)
            {
                _file.Yaml.Skip();
            }
            else if (first is null)
            {
                first = cursor.Key;
                ReadList();
            }
            else
            {
                _file.Report(TableDiagnostics.SeveralLists(_file.At(cursor.KeySpan), cursor.Key, first));
                _file.Yaml.Skip();
            }
        }

        return first is not null;
    }

    private void ReadList()
    {
        _file.Yaml.Advance();
        while (_file.Yaml.Current is not SequenceEnd)
        {
            ParsingEvent start = _file.Yaml.Current;
            TextSpan span = _file.FirstLineSpan(start);
            if (start is MappingStart)
            {
                var cells = new Dictionary<string, TableCell>(StringComparer.Ordinal);
                ReadCells(cells, "");
                _rows.Add(new TableRow(span, cells));
                continue;
            }

            _file.Report(TableDiagnostics.NotARecord(_file.At(span)));
            _file.Yaml.Skip();
        }

        _file.Yaml.Advance();
    }

    private void ReadCells(Dictionary<string, TableCell> cells, string prefix)
    {
        var cursor = new MappingCursor(_file);
        while (cursor.MoveNext())
        {
            string column = prefix + cursor.Key.Trim();
            switch (_file.Yaml.Current)
            {
                case MappingStart:
                    ReadCells(cells, $"{column}.");
                    break;
                case SequenceStart:
                    cells[column] = ReadItems(column, cursor.KeySpan);
                    break;
                default:
                    cells[column] = ReadCell(cursor.KeySpan);
                    break;
            }
        }
    }

    private TableCell ReadItems(string column, TextSpan keySpan)
    {
        var items = new List<string>();
        _file.Yaml.Advance();
        while (_file.Yaml.Current is not SequenceEnd)
        {
            if (_file.Yaml.Current is Scalar)
            {
                items.AddRange(ReadCell(keySpan).Items);
                continue;
            }

            _file.Report(TableDiagnostics.NestedList(_file.At(_file.FirstLineSpan(_file.Yaml.Current)), column));
            _file.Yaml.Skip();
        }

        _file.Yaml.Advance();
        return new TableCell(items, keySpan);
    }

    private TableCell ReadCell(TextSpan keySpan)
    {
        var scalar = (Scalar)_file.Yaml.Current;
        TextSpan span = _file.Yaml.Alias ?? _file.OneLineSpan(scalar) ?? keySpan;
        _file.Yaml.Advance();
        bool isNull = scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };
        return TableCell.Of(isNull ? null : scalar.Value, span);
    }
}
