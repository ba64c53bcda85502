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
        string?[] ids = [.. RowIds.Of(mapping, table, _referents)];
        var rows = new RowConverter(mapping, table, _referents, Notes, problems);
        (string?, YamlMap)[] entities = [.. table.Rows.Select((row, index) => (ids[index], rows.Convert(row).Entity))];
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

    private string Counted(string kind, int count) => count == 1 ? kind : mapping.Schema[kind].Plural;
}
