using StackAudit.Language.Compilation;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>What all rule files together declare: one namespace for definitions, tables and shared parameters.</summary>
internal sealed class Declarations(StackSchema schema, DefinitionBinder definitionBinder)
{
    private readonly Dictionary<(string? Kind, string Name), DefinitionSymbol> _definitions = [];
    private readonly Dictionary<string, TableSymbol> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParameterSymbol> _parameters = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Location> _places = new(StringComparer.Ordinal);

    /// <summary>Those that are known already, with room for more.</summary>
    public Declarations(Declarations given, DefinitionBinder definitionBinder)
        : this(given.Schema, definitionBinder)
    {
        _definitions = new(given._definitions);
        _tables = new(given._tables, StringComparer.Ordinal);
        _parameters = new(given._parameters, StringComparer.Ordinal);
        _places = new(given._places, StringComparer.Ordinal);
    }

    public StackSchema Schema { get; } = schema;

    /// <summary>Counts in the stack beside which rules are bound; null without one.</summary>
    public FactCensus? Census { get; init; }

    /// <summary>The files that came with the program: nobody needs advice about them.</summary>
    public IReadOnlySet<SourceText> Shipped { get; init; } = new HashSet<SourceText>();

    public IReadOnlyCollection<DefinitionSymbol> Definitions => _definitions.Values;

    public IReadOnlyCollection<TableSymbol> Tables => _tables.Values;

    public IReadOnlyCollection<ParameterSymbol> Parameters => _parameters.Values;

    /// <summary>Where each of them stands, by what it is and its name.</summary>
    public IReadOnlyDictionary<string, Location> Places => _places;

    /// <summary>What can be said of the stack at hand to who wrote a file.</summary>
    public FactCensus? CensusFor(SourceText source) => Shipped.Contains(source) ? null : Census;

    /// <summary>Whether nothing of that name was declared before.</summary>
    public bool TryPlace(string item, Location place) => _places.TryAdd(item, place);

    public void Add(DefinitionSymbol definition) => _definitions.Add((definition.Kind?.Name, definition.Name), definition);

    public void Add(TableSymbol table) => _tables.Add(table.Name, table);

    public void Add(ParameterSymbol parameter) => _parameters.Add(parameter.Name, parameter);

    /// <summary>Binds a definition when it is first asked for; definitions may use each other in any order.</summary>
    public void Bind(DefinitionSymbol definition) => definitionBinder.Bind(this, definition);

    public DefinitionSymbol? FindDefinition(string? kind, string name) => _definitions.GetValueOrDefault((kind, name));

    public TableSymbol? FindTable(string name) => _tables.GetValueOrDefault(name);

    public ParameterSymbol? FindParameter(string name) => _parameters.GetValueOrDefault(name);

    public IEnumerable<string> DefinitionsOf(string kind) => _definitions.Keys.Where(key => key.Kind == kind).Select(key => key.Name);
}
