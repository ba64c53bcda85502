using CsCheck;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class PathProperties
{
    [Fact]
    public void EachWitnessIsTheFirstOfAllPaths() => Sample(Gen.OneOf(RandomStacks.Tiny, RandomStacks.Dense), (sketch, query) =>
    {
        NaivePath[] paths = AllPaths(sketch, query);
        IEnumerable<string> expected = Ids(query.To!).Order(StringComparer.Ordinal)
            .Select(target => paths.Where(path => path.End == target).Min()).OfType<NaivePath>().Select(Text);
        Assert.Equal(expected, sketch.Graph.ShortestPaths(query).Select(Text));
    });

    [Fact]
    public void TheWitnessOfReachingAnyTargetIsTheFirstOfAllPathsToThem() => Sample(Gen.OneOf(RandomStacks.Tiny, RandomStacks.Dense), (sketch, query) =>
    {
        NaivePath? expected = AllPaths(sketch, query).Where(path => query.To!.Any(target => target.Id == path.End)).Min();
        Assert.Equal(expected is null ? null : Text(expected), sketch.Graph.ShortestPath(query) is { } path ? Text(path) : null);
    });

    [Fact]
    public void EachLeastTotalIsTheFirstOfAllPathsByTotal() => Sample(Gen.OneOf(RandomStacks.Tiny, RandomStacks.Dense), (sketch, query) =>
    {
        NaivePath[] paths = AllPaths(sketch, query);
        IEnumerable<string> expected = Ids(query.To!).Order(StringComparer.Ordinal)
            .Select(target => paths.Where(path => path.End == target).OrderBy(path => path.Flows.Sum(Amount)).ThenBy(path => path).FirstOrDefault())
            .OfType<NaivePath>()
            .Select(Text);
        Assert.Equal(expected, sketch.Graph.ShortestPaths(query with { Least = flow => Amount(flow.Id) }).Select(Text));
    });

    [Fact]
    public void WhatIsReachedInHowManyHopsIsWhatRelaxationFinds() => Sample(RandomStacks.Small, (sketch, query) =>
    {
        Dictionary<string, int> distances = NaiveDistances.From(
            new NaiveStack(sketch.Model), Ids(query.From), id => Takes(query, sketch.Flow(id)), id => Avoids(query, sketch.Tool(id)));
        ShortestPathTree tree = sketch.Graph.Search(query with { To = sketch.Model.All("tool") });
        Assert.Equal(
            sketch.Model.All("tool").Select(tool => (tool.Id, distances.TryGetValue(tool.Id, out int hops) ? hops : -1)),
            sketch.Model.All("tool").Select(tool => (tool.Id, tree.PathTo(tool)?.Length ?? -1)));
        Assert.All(sketch.Model.All("tool"), tool => Assert.Equal(distances.ContainsKey(tool.Id), tree.Reaches(tool)));
        Assert.Equal(distances.Keys.Order(StringComparer.Ordinal), sketch.Graph.Search(query with { To = null }).Reached.Select(tool => tool.Id));
    });

    [Fact]
    public void BackwardsTheSameToolsAreFound() => Sample(RandomStacks.Small, (sketch, query) =>
    {
        IReadOnlySet<Entity> reaching = sketch.Graph.Reaching(query);
        Assert.All(sketch.Model.All("tool"), tool => Assert.Equal(sketch.Graph.ShortestPath(query with { From = [tool] }) != null, reaching.Contains(tool)));
    });

    [Fact]
    public void AnyOfSeveralReachesAnyOfSeveralWhenOnePairDoes() => Sample(RandomStacks.Small, (sketch, query) =>
        Assert.Equal(query.From.Any(start => query.To!.Any(target => sketch.Graph.Reaches(start, target))), sketch.Graph.Reaches(query.From, query.To!)));

    [Fact]
    public void AWitnessIsAPathThatTheQueryAllows() => Sample(RandomStacks.Small, (sketch, query) =>
    {
        foreach (GraphPath path in sketch.Graph.ShortestPaths(query))
        {
            Assert.Contains(path.Start, query.From);
            Assert.Contains(path.End, query.To!);
            Assert.Equal(path.Steps.Select(step => step.From), path.Tools.SkipLast(1));
            Assert.All(path.Steps, step => Assert.True(sketch.Graph.IsLiveFlow(step.Flow) && Takes(query, step.Flow)));
            Assert.All(path.Steps, step => Assert.Same(step.From, End(step.Flow, "from")));
            Assert.All(path.Steps.SkipLast(1), step => Assert.Same(step.To, End(step.Flow, "to")));
            Assert.All(path.Steps.TakeLast(1), step => Assert.Contains(step.To, new[] { End(step.Flow, "to"), End(step.Flow, "through") }));
            IEnumerable<Entity?> passed = path.Steps.SelectMany(step => new[] { step.From, step.To == End(step.Flow, "to") ? End(step.Flow, "through") : null });
            Assert.DoesNotContain(passed, tool => tool != null && tool != path.End && Avoids(query, tool));
        }
    });

    private static void Sample(Gen<string[]> stacks, Action<Sketch, PathQuery> property) =>
        Gen.Select(stacks, RandomStacks.Mask, RandomStacks.Mask, Gen.Int[0, 0xFFFF], Gen.Int[0, 0xFFFF]).Sample(
            (lines, with, free, from, to) =>
            {
                var sketch = new Sketch(lines);
                property(sketch, new PathQuery
                {
                    From = [.. sketch.Model.All("tool").Where(tool => RandomStacks.Allows(from & (from >> 4), tool.Id))],
                    To = [.. sketch.Model.All("tool").Where(tool => RandomStacks.Allows(to, tool.Id)).Reverse()],
                    With = flow => RandomStacks.Allows(with, flow.Id),
                    Avoiding = tool => !RandomStacks.Allows(free, tool.Id),
                });
            },
            iter: Runs.Of(2_000),
            print: sample => $"{RandomStacks.Print(sample.Item1)} | {sample}");

    private static NaivePath[] AllPaths(Sketch sketch, PathQuery query) =>
    [
        .. NaivePaths.All(
            new NaiveStack(sketch.Model), Ids(query.From), id => Takes(query, sketch.Flow(id)), id => Avoids(query, sketch.Tool(id))),
    ];

    private static IEnumerable<string> Ids(IEnumerable<Entity> tools) => tools.Select(tool => tool.Id);

    // Few different amounts, so that there are ties, and nothing among them, so that hops alone tell some paths apart.
    private static decimal Amount(string flow) => flow[^1] % 2;

    private static bool Takes(PathQuery query, Entity flow) => query.With!(flow);

    private static bool Avoids(PathQuery query, Entity tool) => query.Avoiding!(tool);

    private static Entity? End(Entity flow, string end) => flow[flow.Kind.Fields[end]] as Entity;

    private static string Text(NaivePath path) => $"{string.Join(' ', path.Flows)} to {path.End}";

    private static string Text(GraphPath path) => $"{PathText.Flows(path.Steps)} to {path.End.Id}";
}
