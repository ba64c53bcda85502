using System.Collections.Frozen;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Gives the values of computed fields over one graph. Each is worked out once; any number of threads may ask.</summary>
public sealed class ComputedFields
{
    /// <summary>Every computed field but those of findings, which come after the graph.</summary>
    internal static IReadOnlyList<ComputedField> All { get; } =
    [
        .. PersonFields.All,
        .. TeamFields.All,
        .. VendorFields.All,
        .. DataFields.All,
        .. ToolFields.All,
        .. ReviewFields.All,
        .. FlowFields.All,
        .. ContractFields.All,
        .. JourneyFields.All,
        .. StageFields.All,
        .. KpiFields.All,
        .. InitiativeFields.All,
        .. SightingFields.All,
    ];

    private static readonly FrozenDictionary<Field, int> Places =
        All.Select((computed, place) => KeyValuePair.Create(computed.Field, place)).ToFrozenDictionary();

    private readonly ComputedColumn[] _columns;
    private readonly ContractDays?[] _contractDays;

    public ComputedFields(StackGraph graph)
        : this(graph, null)
    {
    }

    private ComputedFields(StackGraph graph, ComputedFields? lasting)
    {
        Graph = graph;
        _contractDays = new ContractDays[Model.All(ContractKind.Kind.Name).Count];
        _columns = [.. All.Select((computed, place) => computed.DependsOnDay || lasting is null ? new ComputedColumn(computed, this) : lasting._columns[place])];
    }

    internal StackGraph Graph { get; }

    internal StackModel Model => Graph.Model;

    /// <summary>The same over the same graph on another day: what does not depend on the day is not worked out again.</summary>
    internal ComputedFields AsOf(StackGraph graph) => new(graph, this);

    /// <summary>The value of a computed field of a record that belongs to the graph's model.</summary>
    /// <exception cref="KeyNotFoundException">The field is stored, or one of findings.</exception>
    public ComputedValue Value(Record record, Field field) => _columns[Places[field]][record];

    /// <summary>The value, unless the field is one of those that come after the graph.</summary>
    public bool TryGetValue(Record record, Field field, out ComputedValue value)
    {
        bool isKnown = Places.TryGetValue(field, out int place);
        value = isKnown ? _columns[place][record] : default;
        return isKnown;
    }

    /// <summary>The values of a field; null for one of those that come after the graph.</summary>
    internal ComputedColumn? ColumnOf(Field field) => Places.TryGetValue(field, out int place) ? _columns[place] : null;

    /// <summary>What most fields of a contract are read from.</summary>
    internal ContractDays DaysOf(Entity contract) => _contractDays[contract.Ordinal] ??= new ContractDays(contract, Model);

    /// <summary>The elements of a computed list.</summary>
    internal T[] List<T>(Record record, Field field) => (T[])Value(record, field).Value!;
}
