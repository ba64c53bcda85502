using StackAudit.Diagnostics;
using StackAudit.Exporting;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads the cells that an export writes, in the notation of stacks.</summary>
internal sealed class OwnCells(Table table, KnownNames known, DiagnosticBag problems)
{
    private static readonly Notation Notation = new("year-month-day", "point", IsMonthly: false);

    private readonly ValueReader _values = new(new Referents(new TeamWords([]), known), Notation);

    /// <summary>The value; null after a report.</summary>
    public ReadCell? Read(FieldColumn column, TableCell cell)
    {
        string text = cell.Text.ReplaceLineEndings("\n").Trim();
        YamlNode? value = column.Type is ListType list ? ReadList(list, text) : ReadOne(column.Type, text);
        if (value is null)
        {
            problems.Add(UpdateDiagnostics.UnreadCell(table.At(cell.Span), column.Name, text, column.Type));
            return null;
        }

        return new ReadCell(value);
    }

    private YamlNode? ReadList(ListType list, string text)
    {
        if (CellText.IsYaml(text))
        {
            string line = text.ReplaceLineEndings(" ");
            return LayoutReader.Read(new SourceText(table.Source.Path, $"list: {line}\n"))?.Roots is [LayoutMapping { Entries: [{ Value: LayoutSequence }] }] ? YamlScalar.Typed(line) : null;
        }

        if (list.Element is RecordType)
        {
            return null;
        }

        YamlNode?[] items = [.. text.Split(CellText.Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => ReadOne(list.Element, item))];
        return items.Contains(null) ? null : new YamlList(items!);
    }

    // Texts, words and ids are what they are; who means somebody by name is understood.
    private YamlNode? ReadOne(FieldType type, string text) => type switch
    {
        ReferenceType reference => YamlScalar.OfText(known.Find(reference.Kinds, text) ?? text),
        ScalarType { Scalar: Scalar.Text or Scalar.Word } => YamlScalar.OfText(text),
        _ => _values.Read(type, text).Value,
    };
}
