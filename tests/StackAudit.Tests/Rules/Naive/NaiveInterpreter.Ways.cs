using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Graph;

namespace StackAudit.Tests.Rules.Naive;

// Ways are found by writing down all of them, and taking the first.
internal sealed partial class NaiveInterpreter
{
    private static readonly Entity[] Nobody = [];

    /// <summary>The path by which one place reaches another.</summary>
    public NaiveWay? Reaching(BoundReaches reaches, NaiveScope scope)
    {
        Entity[] targets = Places(reaches.To, scope);
        return Paths(Places(reaches.From, scope), reaches.Route, scope).FirstOrDefault(path => targets.Contains(End(path)));
    }

    /// <summary>One path for each start and target, with both, in the order of starts, then of targets.</summary>
    public IEnumerable<(NaiveWay Path, Entity Start, Entity End)> PathsOf(BoundPathSource source, NaiveScope scope)
    {
        Entity[] targets = [.. Places(source.To.Place, scope).Distinct().OrderBy(target => target.Id, StringComparer.Ordinal)];
        Entity[] starts = Places(source.From.Place, scope);
        bool eachStart = source.From is { IsKind: true, Local: not null };
        foreach (Entity[] together in eachStart ? starts.Select(start => new[] { start }) : [starts])
        {
            NaiveWay[] paths = [.. Paths(together, source.Route, scope)];
            foreach (Entity target in targets)
            {
                if (Array.Find(paths, path => End(path) == target) is { } first)
                {
                    yield return (first, first.Start, target);
                }
            }
        }
    }

    /// <summary>One cycle for each set of tools that all reach each other.</summary>
    public IEnumerable<NaiveWay> CyclesOf(BoundCycleSource source, NaiveScope scope)
    {
        var stack = new NaiveStack(Model);
        bool Takes(string id) => source.Route.With == null || Holds(source.Route.With, scope.With(source.Route.Edge, Flow(id)));
        foreach (string[] component in NaiveCycles.Components(stack, Takes))
        {
            (Entity, Entity From, Entity)[] steps = [.. NaiveCycles.Shortest(stack, component, Takes).Select(id => Step(id))];
            yield return new NaiveWay(steps[0].From, steps, [.. component.Select(Tool)]);
        }
    }

    private Entity[] Places(BoundExpression place, NaiveScope scope) =>
        place.Type.IsList() ? [.. Items(place, scope).Cast<Entity>()] : Value(place, scope) is Entity one ? [one] : Nobody;

    // All paths, the best first: by least total, then by hops, then by the ids of their flows.
    private IEnumerable<NaiveWay> Paths(Entity[] starts, BoundRoute? route, NaiveScope scope)
    {
        bool Takes(string id) => route?.With == null || Holds(route.With, scope.With(route.Edge, Flow(id)));
        bool Avoids(string id) => route?.Avoiding != null && Holds(route.Avoiding, scope.With(route.Node!, Tool(id)));
        decimal Total(NaivePath path) => route?.Least == null ? 0 : path.Flows.Sum(id => Amount(Value(route.Least, scope.With(route.Edge, Flow(id)))));
        return NaivePaths.All(new NaiveStack(Model), starts.Select(start => start.Id), Takes, Avoids)
            .OrderBy(Total).ThenBy(path => path)
            .Select(path => new NaiveWay(Tool(path.Start), [.. path.Flows.Select((id, i) => Step(id, i == path.Flows.Length - 1 ? path.End : null))], Nobody));
    }

    private static decimal Amount(object? value) => value is Duration span ? NaiveTime.Minutes(span) : (decimal)value!;

    private (Entity Flow, Entity From, Entity To) Step(string id, string? end = null) =>
        (Flow(id), (Entity)Flow(id)[Flow(id).Type["from"]]!, end == null ? (Entity)Flow(id)[Flow(id).Type["to"]]! : Tool(end));

    private static Entity End(NaiveWay path) => path.Steps.Length == 0 ? path.Start : path.Steps[^1].To;

    private Entity Flow(string id) => Model.Find("flow", id)!;

    private Entity Tool(string id) => Model.Find("tool", id)!;
}
