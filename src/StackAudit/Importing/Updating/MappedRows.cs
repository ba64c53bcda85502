using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Importing;

/// <summary>Reads the rows of a table by a mapping, each for the entity of the stack that it is about.</summary>
internal sealed class MappedRows(Mapping mapping, Table table, KnownNames known, StackModel model, DiagnosticBag problems)
{
    private readonly Referents _referents = new(new TeamWords(mapping.TeamWords), known);

    public ImportNotes Notes { get; } = new(table);

    /// <summary>People, teams and vendors that the rows name and the stack does not know.</summary>
    public ILookup<string, (string Id, string Name)> Made => _referents.Made;

    public IReadOnlyList<UpdatedRow> Read()
    {
        string?[] ids = [.. RowIds.Of(mapping, table, _referents)];
        var rows = new RowConverter(mapping, table, _referents, Notes, problems);
        return [.. table.Rows.Select((row, index) => Read(row, ids[index], rows))];
    }

    private UpdatedRow Read(TableRow row, string? id, RowConverter rows)
    {
        Entity? existing = id is null ? null : Find(row, id);
        bool isNew = existing is null;
        if (isNew && !mapping.Kind.IsList)
        {
            problems.AddRange(Unmapped().Select(field => ConversionDiagnostics.MissingValue(table.At(row.Span), mapping.Kind, field.Name, null)));
        }

        return new UpdatedRow(row, existing?.Id ?? id, existing, rows.Convert(row, isNew));
    }

    private IEnumerable<Field> Unmapped() =>
        mapping.Kind.Fields.Stored.Where(field => field.IsRequired && !mapping.Kind.IdFields.Contains(field.Name) && !mapping.Rules.Any(rule => rule.Target.Keys[0] == field.Name));

    // By its id, which is made of the name where the mapping has none; then by the name itself, whatever the id.
    private Entity? Find(TableRow row, string id)
    {
        if (known.FindById(mapping.Kind.Name, id) is { } found)
        {
            return found;
        }

        string? written = mapping.IdColumn is { } column ? row.Cells.GetValueOrDefault(column)?.Text : null;
        if (written is null)
        {
            return null;
        }

        return mapping.IdColumn == mapping.NameColumn
            ? known.FindByName(mapping.Kind.Name, written) is { } named ? model.Find(mapping.Kind.Name, named) : null
            : known.FindById(mapping.Kind.Name, written) is { } exact && Slug.Of(written) == id ? exact : null;
    }
}
