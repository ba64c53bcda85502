using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>The values of parameters and the rows of tables that a company has set. They belong to a run: rules stay as they were bound, with the defaults.</summary>
internal sealed class Overrides(
    IReadOnlyDictionary<ParameterSymbol, SetValue> parameters, IReadOnlyDictionary<TableSymbol, IReadOnlyDictionary<string, SetValue?>> rows)
{
    private readonly IReadOnlyDictionary<ParameterSymbol, SetValue> _parameters = parameters;

    private readonly IReadOnlyDictionary<TableSymbol, IReadOnlyDictionary<string, SetValue?>> _rows = rows;

    /// <summary>Parameters that were set where that has no effect, since their rule is locked.</summary>
    public IReadOnlyDictionary<ParameterSymbol, SetValue> WithoutEffect { get; init; } = new Dictionary<ParameterSymbol, SetValue>();

    /// <summary>The key of the row that stands for all other keys.</summary>
    public const string Otherwise = "else";

    public static readonly Overrides None = new(new Dictionary<ParameterSymbol, SetValue>(), new Dictionary<TableSymbol, IReadOnlyDictionary<string, SetValue?>>());

    /// <summary>The same with further parameters set, which go before.</summary>
    public Overrides With(IEnumerable<KeyValuePair<ParameterSymbol, SetValue>> more)
    {
        var all = new Dictionary<ParameterSymbol, SetValue>(_parameters);
        foreach ((ParameterSymbol parameter, SetValue value) in more)
        {
            all[parameter] = value;
        }

        return new Overrides(all, _rows);
    }

    /// <summary>These with what others set, which goes before, row by row.</summary>
    public Overrides With(Overrides later)
    {
        if (this == None || later == None)
        {
            return this == None ? later : this;
        }

        var merged = new Dictionary<TableSymbol, IReadOnlyDictionary<string, SetValue?>>(_rows);
        foreach ((TableSymbol table, IReadOnlyDictionary<string, SetValue?> set) in later._rows)
        {
            var both = new Dictionary<string, SetValue?>(Of(table), StringComparer.Ordinal);
            foreach ((string key, SetValue? row) in set)
            {
                both[key] = row;
            }

            merged[table] = both;
        }

        return new Overrides(With(later._parameters)._parameters, merged);
    }

    /// <summary>The value in force.</summary>
    public object ValueOf(ParameterSymbol parameter) => Of(parameter)?.Value ?? parameter.Value;

    /// <summary>What was set, and where; null when the default is in force.</summary>
    public SetValue? Of(ParameterSymbol parameter) => _parameters.GetValueOrDefault(parameter);

    /// <summary>The rows that were set, by their keys as <see cref="TableSymbol.Rows"/> has them, <c>else</c> among them; null is a row that was taken away.</summary>
    public IReadOnlyDictionary<string, SetValue?> Of(TableSymbol table) => _rows.GetValueOrDefault(table) ?? new Dictionary<string, SetValue?>();

    /// <summary>The keys of which nothing is in force, not even what is for all other keys.</summary>
    public IEnumerable<string> TakenFrom(TableSymbol table) => Of(table).Where(row => row.Value == null).Select(row => row.Key);

    /// <summary>The rows in force, but for <c>else</c>.</summary>
    public IReadOnlyDictionary<string, object> RowsOf(TableSymbol table)
    {
        if (!_rows.TryGetValue(table, out IReadOnlyDictionary<string, SetValue?>? set))
        {
            return table.Rows;
        }

        var merged = new Dictionary<string, object>(table.Rows, StringComparer.Ordinal);
        foreach ((string key, SetValue? row) in set.Where(row => row.Key != Otherwise))
        {
            if (row == null)
            {
                merged.Remove(key);
            }
            else
            {
                merged[key] = row.Value;
            }
        }

        return merged;
    }

    /// <summary>What is in force for all other keys; null when they have no row.</summary>
    public object? ElseOf(TableSymbol table) => Of(table).GetValueOrDefault(Otherwise)?.Value ?? table.Else;
}
