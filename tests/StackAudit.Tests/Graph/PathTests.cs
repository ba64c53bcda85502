using System.Globalization;
using StackAudit.Graph;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class PathTests
{
    [Fact]
    public void APathFollowsLiveFlowsInTheirDirection()
    {
        var sketch = new Sketch("a -> b", "b -> c", "d -> c", "c -> e planned");
        Assert.Equal("a -a->b-> b -b->c-> c", Path(sketch, "a", "c"));
        Assert.Equal("none", Path(sketch, "c", "a"));
        Assert.Equal("none", Path(sketch, "a", "d"));
        Assert.Equal("none", Path(sketch, "a", "e"));
    }

    [Fact]
    public void AToolReachesItselfWithoutAHop() => Assert.Equal("a", Path(new Sketch("a -> a", "a -> b", "b -> a"), "a", "a"));

    [Fact]
    public void AToolThatIsNotLiveReachesItselfToo() => Assert.Equal("a", Path(new Sketch("a -> b", "a is retired"), "a", "a"));

    [Fact]
    public void TheFewestHopsWin() => Assert.Equal("a -z-> c", Path(new Sketch("x: a -> b", "y: b -> c", "z: a -> c"), "a", "c"));

    [Fact]
    public void OfEquallyShortPathsTheSmallestFlowIdsWinFromTheFirstHopOn() =>
        Assert.Equal("s -1-> b -9-> t", Path(new Sketch("2: s -> a", "3: a -> t", "1: s -> b", "9: b -> t"), "s", "t"));

    [Fact]
    public void OfParallelFlowsTheSmallestIdWins() => Assert.Equal("a -B-> b", Path(new Sketch("a: a -> b", "B: a -> b"), "a", "b"));

    [Fact]
    public void TheFirstHopsOfSeveralStartsCompete() =>
        Assert.Equal("b -1-> t", Path(new Sketch("2: a -> t", "1: b -> t"), ["a", "b"], "t"));

    [Fact]
    public void FromAListThereIsOnePathForEachTargetInTheOrderOfTheirIds()
    {
        var sketch = new Sketch("a -> b", "b -> c", "d -> c", "x -> y");
        IReadOnlyList<GraphPath> paths = sketch.Graph.ShortestPaths(
            new PathQuery { From = sketch.Tools("a", "d"), To = sketch.Tools("y", "c", "d", "b", "c") });
        Assert.Equal("a -a->b-> b | d -d->c-> c | d", string.Join(" | ", paths.Select(PathText.Of)));
    }

    [Fact]
    public void OnlyFlowsThatPassTheConditionAreTaken()
    {
        var sketch = new Sketch("1: a -> b", "2: b -> c", "3: a -> c");
        Assert.Equal("a -1-> b -2-> c", PathText.Of(sketch.Graph.ShortestPath(
            new PathQuery { From = sketch.Tools("a"), To = sketch.Tools("c"), With = flow => flow.Id != "3" })));
    }

    [Fact]
    public void AvoidingLooksAtEveryNodeButTheLast()
    {
        var sketch = new Sketch("1: a -> b", "2: b -> c");
        Assert.Equal("none", Path(sketch, "a", "c", avoiding: "b"));
        Assert.Equal("a -1-> b", Path(sketch, "a", "b", avoiding: "b"));
        Assert.Equal("none", Path(sketch, "a", "b", avoiding: "a"));
        Assert.Equal("a", Path(sketch, "a", "a", avoiding: "a"));
    }

    [Fact]
    public void AStartThatIsAvoidedLeavesTheOtherStartsAlone() =>
        Assert.Equal("b -2-> c", Path(new Sketch("1: a -> c", "2: b -> c"), ["a", "b"], "c", avoiding: "a"));

    [Fact]
    public void APathMayEndInsideAConnector() => Assert.Equal("a -1-> z", Path(new Sketch("1: a -> (z) -> b"), "a", "z"));

    [Fact]
    public void PassingAConnectorIsOneHop() => Assert.Equal("a -1-> b", Path(new Sketch("1: a -> (z) -> b"), "a", "b"));

    [Fact]
    public void FromAConnectorAPathGoesOnOnlyAlongTheSameFlow()
    {
        var sketch = new Sketch("1: a -> (z) -> b", "2: z -> c", "3: x -> (z) -> y");
        Assert.Equal("none", Path(sketch, "a", "c"));
        Assert.Equal("none", Path(sketch, "a", "y"));
        Assert.Equal("none", Path(sketch, "z", "b"));
        Assert.Equal("z -2-> c", Path(sketch, "z", "c"));
    }

    [Fact]
    public void AToolReachedAsAConnectorCanStillBeLeftWhenALongerPathEndsThere() =>
        Assert.Equal("a -2-> b -3-> z -4-> c", Path(new Sketch("1: a -> (z) -> b", "2: a -> b", "3: b -> z", "4: z -> c"), "a", "c", without: "1"));

    [Fact]
    public void TheShorterWayIntoAConnectorIsNotTheWayThroughIt()
    {
        var sketch = new Sketch("1: a -> (z) -> b", "3: b -> z", "4: z -> c");
        Assert.Equal("a -1-> z", Path(sketch, "a", "z"));
        Assert.Equal("a -1-> b -3-> z -4-> c", Path(sketch, "a", "c"));
    }

    [Fact]
    public void AvoidingSeesAConnectorOnTheWay()
    {
        var sketch = new Sketch("1: a -> (z) -> b");
        Assert.Equal("none", Path(sketch, "a", "b", avoiding: "z"));
        Assert.Equal("a -1-> z", Path(sketch, "a", "z", avoiding: "z"));
    }

    [Fact]
    public void ToTheNearestOfSeveralTargetsThereIsOnePath()
    {
        var sketch = new Sketch("1: a -> b", "2: b -> c", "3: a -> (z) -> d");
        Assert.Equal("a -1-> b", Nearest(sketch, "c", "d", "b"));
        Assert.Equal("a -3-> z", Nearest(sketch, "d", "c", "z"));
        Assert.Equal("a", Nearest(sketch, "b", "a"));
        Assert.Equal("none", Nearest(sketch));
    }

    [Fact]
    public void APathKnowsItsToolsAndItsLength()
    {
        var sketch = new Sketch("1: a -> (z) -> b", "2: b -> (y) -> c");
        GraphPath path = sketch.Graph.ShortestPath(new PathQuery { From = sketch.Tools("a"), To = sketch.Tools("y") })!;
        Assert.Equal("a b y", PathText.Of(path.Tools));
        Assert.Equal(2, path.Length);
        Assert.Equal("y", path.End.Id);
    }

    [Fact]
    public void AChainOfTenThousandToolsIsOnePath()
    {
        var sketch = new Sketch(Enumerable.Range(0, 9_999).Select(i => $"t{i:0000} -> t{i + 1:0000}"));
        Assert.Equal(9_999, sketch.Graph.ShortestPath(new PathQuery { From = sketch.Tools("t0000"), To = sketch.Tools("t9999") })!.Length);
    }

    [Fact]
    public void ByLeastTheLeastTotalWinsThenTheFewestHopsThenTheSmallestIds()
    {
        Assert.Equal("a -1-> b -2-> c", Least(new Sketch("1: a -> b", "2: b -> c", "7: a -> c")));
        Assert.Equal("a -3-> c", Least(new Sketch("1: a -> b", "2: b -> c", "3: a -> c")));
        Assert.Equal("a -1-> d -4-> c", Least(new Sketch("3: a -> b", "2: b -> c", "1: a -> d", "4: d -> c")));
    }

    [Fact]
    public void ByLeastAConnectorAddsNothing() => Assert.Equal("a -1-> b -2-> c", Least(new Sketch("1: a -> (z) -> b", "2: b -> c", "9: a -> c")));

    [Fact]
    public void AFlowThatTheConditionLeavesOutIsNotAskedForItsAmount()
    {
        var sketch = new Sketch("1: a -> c", "x: a -> c");
        Assert.Equal("a -1-> c", PathText.Of(sketch.Graph.ShortestPath(
            new PathQuery { From = sketch.Tools("a"), To = sketch.Tools("c"), With = flow => flow.Id != "x", Least = flow => decimal.Parse(flow.Id, CultureInfo.InvariantCulture) })));
    }

    [Fact]
    public void ANegativeAmountIsRefused()
    {
        var sketch = new Sketch("1: a -> b");
        var query = new PathQuery { From = sketch.Tools("a"), To = sketch.Tools("b"), Least = _ => -1 };
        Assert.Throws<ArgumentOutOfRangeException>(() => sketch.Graph.ShortestPath(query));
    }

    private static string Least(Sketch sketch) => PathText.Of(sketch.Graph.ShortestPath(
        new PathQuery { From = sketch.Tools("a"), To = sketch.Tools("c"), Least = flow => decimal.Parse(flow.Id, CultureInfo.InvariantCulture) }));

    private static string Path(Sketch sketch, string from, string to, string? avoiding = null, string? without = null) =>
        Path(sketch, [from], to, avoiding, without);

    private static string Path(Sketch sketch, string[] from, string to, string? avoiding = null, string? without = null)
    {
        var query = new PathQuery { From = sketch.Tools(from), To = sketch.Tools(to), With = flow => flow.Id != without, Avoiding = tool => tool.Id == avoiding };
        string path = PathText.Of(sketch.Graph.ShortestPath(query));
        Assert.Equal(path, PathText.Of(sketch.Graph.ShortestPaths(query).SingleOrDefault()));
        Assert.Equal(path, PathText.Of(sketch.Graph.Search(query).PathTo(sketch.Tool(to))));
        return path;
    }

    private static string Nearest(Sketch sketch, params string[] targets) =>
        PathText.Of(sketch.Graph.ShortestPath(new PathQuery { From = sketch.Tools("a"), To = sketch.Tools(targets) }));
}
