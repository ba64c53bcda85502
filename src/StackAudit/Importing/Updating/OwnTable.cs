using StackAudit.Diagnostics;
using StackAudit.Exporting;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>A table that an export made, as its headings tell: <c>tool.id</c>, and the fields as they are called.</summary>
internal sealed class OwnTable
{
    private readonly EntityKind _kind;
    private readonly Table _table;
    private readonly string _idHeading;
    private readonly IReadOnlyList<FieldColumn> _columns;
    private readonly KnownNames _known;
    private readonly OwnCells _cells;
    private readonly DiagnosticBag _problems;

    private OwnTable(EntityKind kind, string idHeading, Table table, KnownNames known, DiagnosticBag problems)
    {
        (_kind, _idHeading, _table, _known, _problems) = (kind, idHeading, table, known, problems);
        IReadOnlyList<FieldColumn> all = FieldColumn.Of(kind);
        _columns = [.. all.Where(column => table.Columns.Contains(column.Name))];
        _cells = new OwnCells(table, known, problems);
        foreach (string unknown in table.Columns.Except(_columns.Select(column => column.Name)).Where(column => column != idHeading))
        {
            problems.Add(MappingDiagnostics.UnknownTarget(
                table.At(default), $"There is no field `{unknown}` of {Expectation.WithArticle(kind.Name)}.", Text.Quoted.DidYouMean(unknown, all.Select(column => column.Name)) ?? "Take the column out, or give a mapping."));
        }
    }

    public EntityKind Kind => _kind;

    /// <summary>The table as one of ours; null for one that has no such heading.</summary>
    public static OwnTable? Recognise(Table table, StackModel model, KnownNames known, DiagnosticBag problems)
    {
        foreach (EntityKind kind in EntityTable.Kinds(model.Schema))
        {
            if (table.Columns.FirstOrDefault(column => column == EntityTable.HeadingOf(kind)) is { } heading)
            {
                return new OwnTable(kind, heading, table, known, problems);
            }
        }

        return null;
    }

    public IEnumerable<UpdatedRow> Rows() => _table.Rows.Select(Read);

    private UpdatedRow Read(TableRow row)
    {
        string id = row.Cells.GetValueOrDefault(_idHeading)?.Text ?? "";
        if (id.Length == 0 && !_kind.IsList)
        {
            _problems.Add(ConversionDiagnostics.MissingValue(_table.At(row.Span), _kind, EntityTable.Id, _idHeading));
        }

        Entity? existing = id.Length == 0 ? null : _known.FindById(_kind.Name, id);
        var content = new YamlMap();
        var empty = new List<string>();
        foreach (FieldColumn column in _columns)
        {
            TableCell? cell = row.Cells.GetValueOrDefault(column.Name);
            string had = existing is null ? "" : Same(column.TextOf(existing));
            if (cell is null || cell.IsEmpty)
            {
                empty.AddRange(had.Length > 0 ? [column.Name] : []);
            }
            else if (Same(cell.Text) != had || IsPartOfKey(column))
            {
                _cells.Read(column, cell)?.AddTo(content, column);
            }
        }

        if (existing is null && id.Length > 0)
        {
            _problems.AddRange(Missing(content).Select(field => ConversionDiagnostics.MissingValue(_table.At(row.Span), _kind, field.Name, field.Name)));
        }

        if (_kind.IsList && id.Length > 0 && IsOwnId(existing, id, content))
        {
            content.Add(EntityTable.Id, YamlScalar.OfText(existing?.Id ?? id));
        }

        return new UpdatedRow(row, existing?.Id ?? (_kind.IsList ? null : id), existing, new ConvertedRow(content, new HashSet<string>(), empty));
    }

    // What an entity of a list is known by is needed to read it at all.
    private bool IsPartOfKey(FieldColumn column) => _kind.IsList && column.Path.Count == 1 && _kind.IdFields.Contains(column.Name);

    private bool IsOwnId(Entity? existing, string id, YamlMap content) => existing is null
        ? id != string.Join(_kind.IdSeparator, _kind.IdFields.Select(content.TextOf))
        : existing.Kind.Fields.Find(EntityTable.Id) is { IsComputed: false } own && existing.IsWritten(own);

    private IEnumerable<Field> Missing(YamlMap content) =>
        _kind.Fields.Stored.Where(field => field.IsRequired && (_kind.IsList || !_kind.IdFields.Contains(field.Name)) && !content.Entries.Any(entry => entry.Key == field.Name));

    // As reading a cell leaves it, whatever a spreadsheet did with the ends of lines.
    private static string Same(string text) => text.ReplaceLineEndings("\n").Trim();
}
