using StackAudit.Exporting;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>The entities of a kind for a spreadsheet.</summary>
public static class EntityCsv
{
    /// <param name="table">What to write.</param>
    /// <param name="output">Stays open.</param>
    /// <param name="isFile">Whether it is a file, which spreadsheets take for UTF-8 only when it begins by saying so.</param>
    public static void Write(EntityTable table, Stream output, bool isFile)
    {
        using StreamWriter writer = Utf8Lines.To(output, withMark: isFile);
        CsvText.WriteLine(writer, table.Columns.Select(column => column.Name).Prepend(table.IdHeading));
        foreach (Entity entity in table.Rows)
        {
            CsvText.WriteLine(writer, table.Columns.Select(column => Cell(column, entity)).Prepend(FormulaGuard.Put(entity.Id)));
        }
    }

    private static string Cell(FieldColumn column, Entity entity)
    {
        string text = column.TextOf(entity);
        return column.IsText ? FormulaGuard.Put(text) : text;
    }
}
