using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Makes the files of a stack of the rows of a table.</summary>
internal sealed class TableConversion(Mapping mapping, Table table, DiagnosticBag problems)
{
    private readonly Referents _referents = new(new TeamWords(mapping.TeamWords));

    public ImportNotes Notes { get; } = new(table);

    public IReadOnlyList<(string Plural, int Count)> Counts =>
    [
        (Counted(mapping.Kind.Name, table.Rows.Count), table.Rows.Count),
        .. _referents.Made.Select(made => (Counted(made.Key, made.Count()), made.Count())),
    ];

    /// <param name="name">The stack's, where the mapping gives none.</param>
    public IReadOnlyList<SourceText> Convert(string name)
    {
        string?[] ids = [.. Ids()];
        var rows = new RowConverter(mapping, table, _referents, Notes, problems);
        (string?, YamlMap)[] entities = [.. table.Rows.Select((row, index) => (ids[index], rows.Convert(row)))];
        CheckRepeated([.. entities.Select(entity => entity.Item2)]);
        IReadOnlyList<SourceText> files = StackFiles.Of(mapping, entities, _referents, name);
        if (!problems.HasErrors)
        {
            // What is written loads, whatever the source holds.
            LoadResult loaded = StackLoader.Load(files, new LoadOptions { RequiresTools = false });
            problems.AddRange(loaded.Problems.Where(problem => problem.Severity == Severity.Error));
        }

        return files;
    }

    // In a list an entity is known by some of its fields; the exports of banks have a line for each payment.
    private void CheckRepeated(IReadOnlyList<YamlMap> entities)
    {
        var first = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        for (int i = 0; mapping.Kind.IsList && i < entities.Count; i++)
        {
            string key = entities[i].TextOf("id") ?? string.Join(mapping.Kind.IdSeparator, mapping.Kind.IdFields.Select(entities[i].TextOf));
            if (!first.TryAdd(key, table.Rows[i]))
            {
                problems.Add(ConversionDiagnostics.RepeatedRow(table.At(table.Rows[i].Span), mapping.Kind, key, table.At(first[key].Span)));
            }
        }
    }

    // Before the rows, because one may name another.
    private IEnumerable<string?> Ids()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        string? nameColumn = mapping.Rules.FirstOrDefault(rule => rule.Target.Path == "name")?.Column;
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
                _referents.AddTool(cell.Text, id);
            }

            yield return id;
        }
    }

    private string Counted(string kind, int count) => count == 1 ? kind : mapping.Schema[kind].Plural;
}
