using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Makes an entity of a row.</summary>
internal sealed class RowConverter(Mapping mapping, Table table, Referents referents, ImportNotes notes, DiagnosticBag problems)
{
    /// <param name="row">One record of the source.</param>
    /// <param name="isNew">Whether it becomes an entity of its own, which has to be complete.</param>
    public ConvertedRow Convert(TableRow row, bool isNew = true)
    {
        var entity = new YamlMap();
        var assumed = new HashSet<string>(StringComparer.Ordinal);
        var empty = new List<string>();
        var kept = new HashSet<string>(mapping.Kept, StringComparer.Ordinal);
        foreach (FieldRule rule in mapping.Rules)
        {
            int before = problems.Count;
            FieldFilling filling = new FieldFiller(rule, mapping, referents).Fill(row);
            if (filling.Value is { } value)
            {
                entity.Add(rule.Target.Keys, value);
                if (filling.IsAssumed)
                {
                    assumed.Add(rule.Target.Path);
                }
            }

            if (rule.Column is { } filled && row.Cells.GetValueOrDefault(filled) is null or { IsEmpty: true })
            {
                empty.Add(rule.Target.Path);
            }

            if (rule.Column is { } column && row.Cells.GetValueOrDefault(column) is { } cell)
            {
                Report(filling, rule, column, cell, kept);
            }

            if (isNew && filling.Value is null && problems.Count == before)
            {
                CheckRequired(rule, row, filling.Unread.Count > 0);
            }
        }

        Keep(row, entity, kept);
        return new ConvertedRow(entity, assumed, empty);
    }

    private void Report(FieldFilling filling, FieldRule rule, string column, TableCell cell, HashSet<string> kept)
    {
        foreach ((string text, IReadOnlyList<string> readings) in filling.Ambiguous)
        {
            Location at = table.At(cell.Span);
            problems.Add(rule.Target.Element == ScalarType.Date
                ? ConversionDiagnostics.AmbiguousDate(at, column, text, readings)
                : ConversionDiagnostics.AmbiguousNumber(at, column, text, readings));
        }

        foreach (string text in filling.Unread)
        {
            notes.AddUnread(column, rule.Target.Path, text, cell.Span);
            kept.Add(column);
        }

        if (filling.IsShortened)
        {
            notes.AddShortened(column);
            kept.Add(column);
        }
    }

    private void CheckRequired(FieldRule rule, TableRow row, bool isUnread)
    {
        if (rule.Target.Keys.Count > 1 || mapping.Kind.Fields.Find(rule.Target.Path) is not { IsRequired: true })
        {
            return;
        }

        TableCell? cell = rule.Column is null ? null : row.Cells.GetValueOrDefault(rule.Column);
        problems.Add(isUnread
            ? ConversionDiagnostics.UnreadRequired(table.At(cell!.Span), mapping.Kind, rule.Target.Path, cell.Text)
            : ConversionDiagnostics.MissingValue(table.At(row.Span), mapping.Kind, rule.Target.Path, rule.Column));
    }

    private void Keep(TableRow row, YamlMap entity, HashSet<string> kept)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (string column in table.Columns.Where(kept.Contains))
        {
            string key = Slug.Free(ExtensionKey.Of(column), keys);
            if (row.Cells.GetValueOrDefault(column) is { IsEmpty: false } cell)
            {
                entity.Add(key, cell.Items is [var only] ? YamlScalar.OfText(only) : YamlList.OfTexts(cell.Items));
            }
        }
    }
}
