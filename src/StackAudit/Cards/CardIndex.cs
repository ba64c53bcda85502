using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Cards;

/// <summary>Makes cards of the things of a stack that was checked.</summary>
public sealed class CardIndex
{
    private const string Flow = "flow";

    private readonly AnalysisResult _result;
    private readonly Lazy<ILookup<Entity, CardReference>> _references;

    public CardIndex(AnalysisResult result)
    {
        _result = result;
        _references = new Lazy<ILookup<Entity, CardReference>>(() => ReferenceFinder.Find(result.Model).ToLookup(found => found.Target, found => found.Reference));
    }

    private StackModel Model => _result.Model;

    /// <summary>The cards of all things that have an id.</summary>
    /// <param name="written">An id, or <c>kind:id</c>.</param>
    public CardSearch Find(string written)
    {
        int colon = written.IndexOf(':', StringComparison.Ordinal);
        EntityKind? kind = colon < 0 ? null : Model.Schema.Find(written[..colon]);
        string id = kind is null ? written : written[(colon + 1)..];
        EntityKind[] kinds = kind is null ? [.. Model.Schema.Kinds] : [kind];
        Card[] cards = [.. kinds.Select(each => Model.Find(each.Name, id)).OfType<Entity>().Select(Of)];
        return new CardSearch(cards, cards.Length > 0 ? null : Unknown(id, kinds), _result.Problems);
    }

    private string Unknown(string id, IReadOnlyList<EntityKind> kinds)
    {
        string sentence = kinds is [var only] ? $"There is no {only.Name} `{id}` in this stack." : $"There is no `{id}` in this stack.";
        Entity[] all = [.. kinds.SelectMany(kind => Model.All(kind.Name))];
        if (all.FirstOrDefault(entity => entity.Kind.Fields.Find("formerly") is { } formerly && entity.List<string>(formerly).Contains(id)) is { } renamed)
        {
            return $"{sentence} The {renamed.Kind.Name} of this name is now called `{renamed.Id}`.";
        }

        return Quoted.DidYouMean(id, all.Select(entity => entity.Id).Distinct()) is { } meant ? $"{sentence} {meant}" : sentence;
    }

    private Card Of(Entity entity) => new()
    {
        Entity = entity,
        Facts = [.. FactReader.Stored(entity)],
        Computed = _result.Workings is { } workings ? [.. FactReader.Computed(entity, workings.Context.Computed)] : [],
        Flows = [.. FlowsOf(entity)],
        Referrers = [.. _references.Value[entity].OrderBy(reference => KindOrder(reference.By)).ThenBy(reference => reference.By.Id, StringComparer.Ordinal)],
        Findings = [.. _result.Findings.Where(finding => finding.Subjects.Contains(entity) || finding.Assignees.Contains(entity))],
        MissingFacts = [.. _result.MissingFacts.Where(fact => fact.Entities.Contains(entity))],
    };

    private int KindOrder(Entity entity) => Model.Schema.Kinds.TakeWhile(kind => kind.Name != entity.Kind.Name).Count();

    private IEnumerable<CardFlow> FlowsOf(Entity tool)
    {
        if (tool.Kind.Name != ToolKind.Kind.Name)
        {
            return [];
        }

        IReadOnlyList<Entity> flows = Model.All(Flow);
        return
        [
            .. flows.Where(flow => Is(flow, "to", tool) || (Is(flow, "through", tool) && !Is(flow, "from", tool))).Select(flow => new CardFlow(flow, IsInbound: true)),
            .. flows.Where(flow => Is(flow, "from", tool)).Select(flow => new CardFlow(flow, IsInbound: false)),
        ];
    }

    private static bool Is(Entity flow, string field, Entity tool) => flow[flow.Kind.Fields[field]] == tool;
}
