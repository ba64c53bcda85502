using System.Text;
using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads a list of records from JSON: the file is that list, or an object that holds one. An object in a record gives dotted columns.</summary>
internal ref struct JsonTableReader
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly SourceText _source;
    private readonly DiagnosticBag _problems;
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _json;
    private int _countedBytes;
    private int _countedCharacters;

    private JsonTableReader(SourceText source, ReadOnlySpan<byte> bytes, DiagnosticBag problems)
    {
        _source = source;
        _problems = problems;
        _bytes = bytes;
        _json = new Utf8JsonReader(bytes, Options);
    }

    /// <summary>The records; null after a report.</summary>
    public static Table? Read(SourceText source, DiagnosticBag problems)
    {
        int before = problems.Count;
        var reader = new JsonTableReader(source, Encoding.UTF8.GetBytes(source.Content), problems);
        List<TableRow>? rows = null;
        try
        {
            rows = reader.ReadFile();
        }
        catch (JsonException malformed)
        {
            problems.Add(SourceDiagnostics.MalformedJson(new Location(source, reader.SpanAt((int)reader._json.BytesConsumed, 0)), malformed.Message));
        }

        if (rows is null && problems.Count == before)
        {
            problems.Add(TableDiagnostics.NoRecords(new Location(source, default)));
        }

        return problems.Count > before ? null : Table.Of(source, rows!);
    }

    private List<TableRow>? ReadFile()
    {
        List<TableRow>? rows = null;
        _json.Read();
        if (_json.TokenType == JsonTokenType.StartArray)
        {
            rows = ReadList();
        }
        else if (_json.TokenType == JsonTokenType.StartObject)
        {
            rows = ReadHolder();
        }

        // What stands behind the end is a mistake that only reading on finds.
        while (_json.Read())
        {
        }

        return rows;
    }

    private List<TableRow>? ReadHolder()
    {
        (string Key, List<TableRow> Rows)? first = null;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            string key = _json.GetString()!;
            TextSpan keySpan = TokenSpan();
            _json.Read();
            if (_json.TokenType != JsonTokenType.StartArray)
            {
                _json.Skip();
            }
            else if (first is { } list)
            {
                _problems.Add(TableDiagnostics.SeveralLists(At(keySpan), key, list.Key));
                _json.Skip();
            }
            else
            {
                first = (key, ReadList());
            }
        }

        return first?.Rows;
    }

    private List<TableRow> ReadList()
    {
        var rows = new List<TableRow>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            TextSpan span = TokenSpan();
            if (_json.TokenType == JsonTokenType.StartObject)
            {
                var cells = new Dictionary<string, TableCell>(StringComparer.Ordinal);
                ReadCells(cells, "");
                rows.Add(new TableRow(span, cells));
                continue;
            }

            _problems.Add(TableDiagnostics.NotARecord(At(span)));
            _json.Skip();
        }

        return rows;
    }

    private void ReadCells(Dictionary<string, TableCell> cells, string prefix)
    {
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            string column = prefix + _json.GetString()!.Trim();
            TextSpan keySpan = TokenSpan();
            _json.Read();
            if (_json.TokenType == JsonTokenType.StartObject)
            {
                ReadCells(cells, $"{column}.");
            }
            else if (!cells.TryAdd(column, _json.TokenType == JsonTokenType.StartArray ? ReadItems(column, keySpan) : TableCell.Of(Text(), TokenSpan())))
            {
                _problems.Add(SourceDiagnostics.RepeatedHeading(At(keySpan), column));
            }
        }
    }

    private TableCell ReadItems(string column, TextSpan keySpan)
    {
        var items = new List<string>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                _problems.Add(TableDiagnostics.NestedList(At(TokenSpan()), column));
                _json.Skip();
            }
            else
            {
                items.AddRange(TableCell.Of(Text(), default).Items);
            }
        }

        return new TableCell(items, keySpan);
    }

    private readonly string? Text() => _json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => _json.GetString(),
        _ => Encoding.UTF8.GetString(_json.ValueSpan),
    };

    private TextSpan TokenSpan()
    {
        int quotes = _json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return SpanAt((int)_json.TokenStartIndex, _json.ValueSpan.Length + quotes);
    }

    private TextSpan SpanAt(int offset, int length)
    {
        int end = Math.Min(offset + length, _bytes.Length);
        if (offset < _countedBytes)
        {
            (_countedBytes, _countedCharacters) = (0, 0);
        }

        _countedCharacters += Encoding.UTF8.GetCharCount(_bytes[_countedBytes..offset]);
        _countedBytes = offset;
        return new TextSpan(_countedCharacters, Encoding.UTF8.GetCharCount(_bytes[offset..end]));
    }

    private readonly Location At(TextSpan span) => new(_source, span);
}
