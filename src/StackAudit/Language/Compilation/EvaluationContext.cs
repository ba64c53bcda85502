using StackAudit.Configuration;
using StackAudit.Editing;
using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>What rules are evaluated over. Shared by all threads.</summary>
internal sealed class EvaluationContext
{
    private const long FewestSteps = 50_000_000;
    private const long StepsPerThing = 2_000;

    private static readonly Lazy<FirstRound> NoFirstRound = new(FirstRound.None);

    private readonly Lazy<FirstRound> _firstRound;

    public EvaluationContext(StackGraph graph)
        : this(graph, new ComputedFields(graph), new StackEditor(graph.Model.Settings), NoFirstRound)
    {
    }

    private EvaluationContext(StackGraph graph, ComputedFields computed, StackEditor editor, Lazy<FirstRound> firstRound)
    {
        _firstRound = firstRound;
        Editor = editor;
        Graph = graph;
        Computed = computed;
        int entities = Model.Schema.Kinds.Sum(kind => Model.All(kind.Name).Count);
        MaxSteps = Math.Max(FewestSteps, StepsPerThing * (entities + Model.All(FlowKind.Kind.Name).Count));
    }

    public StackGraph Graph { get; }

    public ComputedFields Computed { get; }

    /// <summary>What the company has set in place of the defaults of rules.</summary>
    public Overrides Overrides { get; init; } = Overrides.None;

    /// <summary>How much work a rule may do, and so how long a check can take at most.</summary>
    public long MaxSteps { get; init; }

    /// <summary>Whether work is saved where it can be: nothing but the time tells.</summary>
    public bool IsPlanned { get; init; } = true;

    public FirstRound FirstRound => _firstRound.Value;

    /// <summary>Finds the places of what fixes would change.</summary>
    public StackEditor Editor { get; private init; }

    public StackModel Model => Graph.Model;

    public DateOnly Today => Model.Today;

    public BusinessCalendar Calendar => Model.Settings.Calendar;

    public ExchangeRates Rates => Model.Settings.Rates;

    /// <summary>The same stack on another day.</summary>
    public EvaluationContext AsOf(DateOnly day)
    {
        StackGraph graph = Graph.AsOf(day);
        return new(graph, Computed.AsOf(graph), Editor, NoFirstRound) { Overrides = Overrides, MaxSteps = MaxSteps, IsPlanned = IsPlanned };
    }

    /// <summary>The same for rules that look at findings, once these are there: made into entities when the first rule asks, and most stacks have nothing that makes one ask.</summary>
    public EvaluationContext After(Lazy<FirstRound> firstRound) => new(Graph, Computed, Editor, firstRound) { Overrides = Overrides, MaxSteps = MaxSteps, IsPlanned = IsPlanned };

    /// <summary>The entities of a kind in the order of their ids.</summary>
    public Entity[] All(EntityKind kind) => kind.Name == FindingKind.Kind.Name ? FirstRound.Findings : (Entity[])Model.All(kind.Name);

    /// <summary>The value of a computed field.</summary>
    public ComputedValue ValueOf(Record record, Field field) =>
        Computed.TryGetValue(record, field, out ComputedValue value) ? value : new ComputedValue(FirstRound.ValueOf(record, field));

    /// <summary>The flows that list a kind of data, in the order of their ids.</summary>
    public IReadOnlyList<Entity> FlowsOf(Entity data) => (Entity[])Computed.Value(data, data.Kind.Fields["flows"]).Value!;
}
