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

    public StackSchema Schema { get; } = schema;

    /// <summary>Counts in the stack beside which rules are bound; null without one.</summary>
    public FactCensus? Census { get; init; }

    /// <summary>The files that came with the program: nobody needs advice about them.</summary>
    public IReadOnlySet<SourceText> Shipped { get; init; } = new HashSet<SourceText>();

    public IReadOnlyCollection<DefinitionSymbol> Definitions => _definitions.Values;

    public IReadOnlyCollection<TableSymbol> Tables => _tables.Values;

    public IReadOnlyCollection<ParameterSymbol> Parameters => _parameters.Values;

    /// <summary>What can be said of the stack at hand to who wrote a file.</summary>
    public FactCensus? CensusFor(SourceText source) => Shipped.Contains(source) ? null : Census;

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
