using System.Globalization;
using System.Text;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Querying;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>An answer for a spreadsheet: plain numbers, amounts beside their currency, and no text that a spreadsheet would take for a formula. Several tables stand under each other.</summary>
internal static class QueryCsv
{
    private const string Currency = "currency";

    /// <param name="isFile">Spreadsheets take a file for UTF-8 only when it begins by saying so; other programs stumble over that.</param>
    public static void Write(IReadOnlyList<QueryTable> tables, Stream output, bool isFile)
    {
        using StreamWriter writer = Utf8Lines.To(output, withMark: isFile);
        for (int i = 0; i < tables.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteLine();
            }

            Write(tables[i], writer);
        }
    }

    private static void Write(QueryTable table, TextWriter writer)
    {
        CsvText.WriteLine(writer, table.Columns.SelectMany(column => IsMoney(column.Type) ? [column.Heading, Currency] : new[] { column.Heading }).Select(CsvText.Harmless));
        foreach (QueryCell[] row in table.Rows)
        {
            CsvText.WriteLine(writer, row.SelectMany((cell, i) => Cells(cell, table.Columns[i].Type)));
        }
    }

    private static string[] Cells(QueryCell cell, FieldType type)
    {
        object? value = cell.Value;
        if (cell.IsPartial)
        {
            string text = CsvText.Harmless($"{Cell(value, type)} {QueryFormatters.NotKnown(cell)}".TrimStart());
            return IsMoney(type) ? [text, ""] : [text];
        }

        if (!IsMoney(type))
        {
            return [Cell(value, type)];
        }

        // A sum over currencies without a rate is no number.
        return value switch
        {
            null => ["", ""],
            Money { Parts: [var (currency, amount)] } => [Number(amount), currency],
            _ => [CsvText.Harmless(value.ToString()!), ""],
        };
    }

    private static string Cell(object? value, FieldType type) => value switch
    {
        null => "",
        decimal share when type is ScalarType { Scalar: Scalar.Percent } => $"{Number(share * 100)}%",
        decimal number => Number(number),
        object[] items => CsvText.Harmless(string.Join("; ", items.Select(item => Printer.Print(item, type.Element() ?? type)))),
        _ => CsvText.Harmless(Printer.Print(value, type)),
    };

    private static bool IsMoney(FieldType type) => type.Class() == TypeClass.Money;

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
