using System.Text;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Querying;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Answers as tables for people. What is wider than the place goes on in the next line of its cell; nothing is cut off.</summary>
internal static class QueryText
{
    private const string Missing = "–";

    public static void Write(IReadOnlyList<QueryTable> tables, Stream output, TextStyle style)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var text = new StyledWriter(writer, style);
        for (int i = 0; i < tables.Count; i++)
        {
            if (i > 0)
            {
                text.WriteLine();
            }

            if (tables[i].Title.Length > 0)
            {
                text.WriteLine(tables[i].Title, Tone.Heading);
            }

            Write(tables[i], text);
        }
    }

    private static void Write(QueryTable table, StyledWriter text)
    {
        string[][] rows = [.. table.Rows.Select(row => row.Select((cell, i) => Cell(cell, table.Columns[i].Type)).ToArray())];
        bool[] areNumbers = [.. table.Columns.Select(column => column.Type.Class() is TypeClass.Number or TypeClass.Money)];
        new TableWriter(text).Write([.. table.Columns.Select(column => column.Heading)], rows, areNumbers);
        if (rows.Length == 0)
        {
            text.WriteLine("Nothing.", Tone.Faint);
        }
    }

    private static string Cell(QueryCell cell, FieldType type) =>
        cell.IsPartial ? $"{Shown(cell.Value, type)} {QueryFormatters.NotKnown(cell)}" : Shown(cell.Value, type);

    private static string Shown(object? value, FieldType type) => value switch
    {
        null or object[] { Length: 0 } => Missing,
        object[] items => string.Join(", ", items.Select(item => Printer.Print(item, type.Element() ?? type))),
        _ => Printer.Print(value, type),
    };
}
