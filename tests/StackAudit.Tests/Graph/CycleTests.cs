using StackAudit.Graph;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class CycleTests
{
    [Fact]
    public void ACycleOfTwoToolsIsOne()
    {
        var sketch = new Sketch("2: b -> a", "1: a -> b", "3: b -> c");
        Assert.Equal("a b: 1 2", Cycles(sketch));
        Assert.True(sketch.Graph.InCycle(sketch.Tool("a")));
        Assert.False(sketch.Graph.InCycle(sketch.Tool("c")));
    }

    [Fact]
    public void AFlowFromAToolToItselfIsNoCycle()
    {
        var sketch = new Sketch("a -> a", "b -> (z) -> b");
        Assert.Equal("", Cycles(sketch));
        Assert.False(sketch.Graph.InCycle(sketch.Tool("a")));
        Assert.False(sketch.Graph.InCycle(sketch.Tool("z")));
    }

    [Fact]
    public void AConnectorIsOnTheWayNotOnTheCycle()
    {
        var sketch = new Sketch("1: a -> (z) -> b", "2: b -> a", "3: z -> a");
        Assert.Equal("a b: 1 2", Cycles(sketch));
        Assert.False(sketch.Graph.InCycle(sketch.Tool("z")));
    }

    [Fact]
    public void FlowsThatAreNotLiveCloseNoCycle() => Assert.Equal("", Cycles(new Sketch("a -> b", "b -> a retired", "c -> d", "d -> c", "d is retired")));

    [Fact]
    public void EachComponentHasOneCycleInTheOrderOfItsFirstTool() =>
        Assert.Equal("a d: 1 2 | b c: 3 4", Cycles(new Sketch("3: b -> c", "4: c -> b", "1: a -> d", "2: d -> a", "5: a -> b")));

    [Fact]
    public void TheShortestCycleOfAComponentIsItsWitness() =>
        Assert.Equal("a b c d: 4 5", Cycles(new Sketch("1: a -> b", "2: b -> c", "3: c -> a", "4: c -> d", "5: d -> c")));

    [Fact]
    public void OfEquallyShortCyclesOneThroughTheSmallestToolWins() =>
        Assert.Equal("a b c: 8 9", Cycles(new Sketch("8: a -> b", "9: b -> a", "1: b -> c", "2: c -> b")));

    [Fact]
    public void ThenTheSmallestFlowIdsWin() =>
        Assert.Equal("a b c: 1 2", Cycles(new Sketch("3: a -> b", "4: b -> a", "1: a -> c", "2: c -> a", "9: a -> c")));

    [Fact]
    public void OnlyFlowsThatPassTheFilterMakeCycles()
    {
        var sketch = new Sketch("1: a -> b", "2: b -> a", "3: b -> c", "4: c -> a");
        Assert.Equal("a b c: 1 3 4", Cycles(sketch, flow => flow.Id != "2"));
    }

    [Fact]
    public void ACycleKnowsItsTools()
    {
        var sketch = new Sketch("1: a -> c", "2: c -> b", "3: b -> a");
        GraphCycle cycle = Assert.Single(sketch.Graph.Cycles(_ => true));
        Assert.Equal("a c b", PathText.Of(cycle.Tools));
        Assert.Equal("a b c", PathText.Of(cycle.Component));
        Assert.Equal(3, cycle.Length);
    }

    [Fact]
    public void ARingOfTenThousandToolsIsOneCycle()
    {
        var sketch = new Sketch(Enumerable.Range(0, 10_000).Select(i => $"t{i:0000} -> t{(i + 1) % 10_000:0000}"));
        Assert.Equal(10_000, Assert.Single(sketch.Graph.Cycles(_ => true)).Length);
    }

    private static string Cycles(Sketch sketch, Func<StackAudit.Model.Entity, bool>? filter = null) => string.Join(
        " | ",
        sketch.Graph.Cycles(filter ?? (_ => true)).Select(cycle => $"{PathText.Of(cycle.Component)}: {PathText.Flows(cycle.Steps)}"));
}
