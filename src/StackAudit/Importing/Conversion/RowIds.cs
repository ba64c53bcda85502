using StackAudit.Loading;

namespace StackAudit.Importing;

/// <summary>Gives each row its id, before any row is read: one may name another.</summary>
internal static class RowIds
{
    /// <summary>An id for each row, in their order; null where the entities of a kind are known by other fields.</summary>
    public static IEnumerable<string?> Of(Mapping mapping, Table table, Referents referents)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        string? nameColumn = mapping.NameColumn;
        foreach (TableRow row in table.Rows)
        {
            if (mapping.IdColumn is not { } column)
            {
                yield return mapping.Kind.IsList ? null : Slug.Free(mapping.Kind.Name, taken);
                continue;
            }

            string slug = Slug.Of(row.Cells.GetValueOrDefault(column)?.Text ?? "");
            string id = Slug.Free(slug.Length > 0 ? slug : mapping.Kind.Name, taken);
            if (mapping.Kind.Name == "tool" && nameColumn is not null && row.Cells.GetValueOrDefault(nameColumn) is { IsEmpty: false } cell)
            {
                referents.AddTool(cell.Text, id);
            }

            yield return id;
        }
    }
}
