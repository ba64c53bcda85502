using StackAudit.Diagnostics;
using StackAudit.Exporting;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads the cells that an export writes, in the notation of stacks.</summary>
internal sealed class OwnCells(Table table, KnownNames known, DiagnosticBag problems)
{
    // An export writes no number of two readings, and a spreadsheet may write either.
    private static readonly Notation Notation = new("year-month-day", Decimals: null, IsMonthly: false);

    private readonly ValueReader _values = new(new Referents(new TeamWords([]), known), Notation);

    /// <summary>The value; null after a report.</summary>
    public ReadCell? Read(FieldColumn column, TableCell cell)
    {
        string text = cell.Text.ReplaceLineEndings("\n").Trim();
        Reading read = column.Type is ListType list ? ReadList(list, text) : ReadOne(column.Type, text);
        if (read.Value is not { } value)
        {
            Location at = table.At(cell.Span);
            problems.Add(read.Several is { } readings ? UpdateDiagnostics.TwoReadings(at, column.Name, text, readings) : UpdateDiagnostics.UnreadCell(at, column.Name, text, column.Type));
            return null;
        }

        return new ReadCell(value);
    }

    private Reading ReadList(ListType list, string text)
    {
        if (CellText.IsYaml(text))
        {
            string line = text.ReplaceLineEndings(" ");
            return LayoutReader.Read(new SourceText(table.Source.Path, $"list: {line}\n"))?.Roots is [LayoutMapping { Entries: [{ Value: LayoutSequence }] }] ? Reading.Typed(line) : Reading.Nothing;
        }

        if (list.Element is RecordType)
        {
            return Reading.Nothing;
        }

        Reading[] items = [.. text.Split(CellText.Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => ReadOne(list.Element, item))];
        return Array.Exists(items, item => item.Value is null)
            ? items.First(item => item.Value is null)
            : new Reading(new YamlList([.. items.Select(item => item.Value!)]));
    }

    // Texts, words and ids are what they are; who means somebody by name is understood.
    private Reading ReadOne(FieldType type, string text) => type switch
    {
        ReferenceType reference => Reading.Text(known.Find(reference.Kinds, text) ?? text),
        ScalarType { Scalar: Scalar.Text or Scalar.Word } => Reading.Text(text),
        _ => _values.Read(type, text),
    };
}
