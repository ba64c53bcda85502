using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Reads a mapping file and binds it to the columns of a source.</summary>
internal sealed class MappingReader
{
    private readonly DiagnosticBag _problems;
    private readonly Table _table;
    private readonly Record _mapping;
    private readonly SourceText _source;

    private readonly StackSchema? _schema;

    private MappingReader(SourceText source, Table table, DiagnosticBag problems, StackSchema? schema)
    {
        _schema = schema;
        (_source, _table, _problems) = (source, table, problems);
        _mapping = RecordFileReader.Read(source, MappingSchema.Type, new ReadingOptions(StackSchema.BuiltIn, "EUR", []), out FileContext file);
        problems.AddRange(file.Problems);
    }

    /// <summary>The mapping; null after a report.</summary>
    /// <param name="source">The text of the mapping.</param>
    /// <param name="table">The source that it is for.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    /// <param name="schema">That of the stack which the rows change, and which may be complete without them; null for a new one.</param>
    public static Mapping? Read(SourceText source, Table table, DiagnosticBag problems, StackSchema? schema = null)
    {
        int before = problems.Count;
        var reader = new MappingReader(source, table, problems, schema);
        return problems.Count > before ? null : reader.Bind();
    }

    private object? this[string key] => _mapping[_mapping.Type[key]];

    private Mapping? Bind()
    {
        StackPart stack = StackPart.Of(_mapping);
        var ownFields = new OwnFields(stack.OwnFields);
        _problems.AddRange(ownFields.Problems);
        CheckCurrency(stack);
        StackSchema schema = _schema ?? StackSchema.BuiltIn.With(ownFields.ByKind);
        string section = (string)this["into"]!;
        if (schema.FindSection(section) is not { } kind)
        {
            _problems.Add(MappingDiagnostics.UnknownSection(At("into"), section, schema.Sections));
            return null;
        }

        var rules = new FieldRuleReader(_mapping, _table, kind, schema, _problems);
        FieldRule[] fields = [.. Entries("fields").Select(rules.Read).OfType<FieldRule>()];
        string? id = IdColumn(kind, fields);
        string[] kept = [.. Columns("keep")];
        string[] dropped = [.. Columns("drop")];
        string?[] named = [.. fields.Select(field => field.Column), id, .. kept, .. dropped];
        string[] unnamed = [.. _table.Columns.Where(column => !named.Contains(column))];
        if (_schema is null || kind.IsList)
        {
            CheckRequired(kind, fields);
        }

        return _problems.HasErrors ? null : new Mapping
        {
            Kind = kind,
            Schema = schema,
            Rules = fields,
            IdColumn = id,
            Kept = [.. _table.Columns.Where(column => kept.Contains(column) || unnamed.Contains(column))],
            Unnamed = unnamed,
            Stack = stack,
            TeamWords = [.. _mapping.List<string>(_mapping.Type["team_words"])],
        };
    }

    private IEnumerable<MapEntry> Entries(string key) => (this[key] as object[] ?? []).Cast<MapEntry>();

    private Location At(string key) => _mapping.IsWritten(_mapping.Type[key]) ? _mapping.LocationOf(_mapping.Type[key]) : new Location(_source, default);

    private IEnumerable<string> Columns(string key) =>
        _mapping.List<string>(_mapping.Type[key]).Select(column => ColumnName.Find(column, _table.Columns, At(key), _problems)).OfType<string>();

    private string? IdColumn(EntityKind kind, IReadOnlyList<FieldRule> rules)
    {
        if (this["id"] is string written)
        {
            return ColumnName.Find(written, _table.Columns, At("id"), _problems);
        }

        string named = kind.IdFields is [var only] ? only : "name";
        return kind.IsList ? null : rules.FirstOrDefault(rule => rule.Target.Path == named)?.Column;
    }

    private void CheckRequired(EntityKind kind, IReadOnlyList<FieldRule> rules)
    {
        // A rule that could not be read was reported already, and may be the one.
        if (_problems.HasErrors)
        {
            return;
        }

        foreach (Field required in kind.Fields.Stored.Where(field => field.IsRequired && !rules.Any(rule => rule.Target.Keys[0] == field.Name)))
        {
            _problems.Add(MappingDiagnostics.MissingTarget(At("fields"), kind, required));
        }
    }

    private void CheckCurrency(StackPart stack)
    {
        if (stack.Currency is { } code && !Currencies.IsKnown(code) && this["stack"] is Record written)
        {
            _problems.Add(ValueDiagnostics.UnknownCurrency(written.LocationOf(written.Type["currency"]), code));
        }
    }
}
