using StackAudit.Configuration;
using StackAudit.Editing;
using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>What rules are evaluated over. Shared by all threads.</summary>
internal sealed class EvaluationContext(StackGraph graph)
{
    public StackGraph Graph { get; } = graph;

    public ComputedFields Computed { get; } = new(graph);

    /// <summary>Finds the places of what fixes would change.</summary>
    public StackEditor Editor { get; } = new(graph.Model.Settings);

    public StackModel Model => Graph.Model;

    public DateOnly Today => Model.Today;

    public BusinessCalendar Calendar => Model.Settings.Calendar;

    public ExchangeRates Rates => Model.Settings.Rates;

    /// <summary>The flows that list a kind of data, in the order of their ids.</summary>
    public IReadOnlyList<Entity> FlowsOf(Entity data) => (Entity[])Computed.Value(data, data.Kind.Fields["flows"]).Value!;
}
