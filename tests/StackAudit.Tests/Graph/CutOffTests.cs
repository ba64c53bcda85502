using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class CutOffTests
{
    [Fact]
    public void WhatIsNotInTheLargestPartIsCutOff()
    {
        var sketch = new Sketch("b -> a", "m -> b", "m -> x", "x -> y", "y -> z");
        Assert.Equal("a b", CutOff(sketch, "m"));
        Assert.Equal("a", CutOff(sketch, "b"));
        Assert.Equal("", CutOff(sketch, "a"));
    }

    [Fact]
    public void OfEqualPartsTheOneWithTheSmallestIdRemains()
    {
        Assert.Equal("c", CutOff(new Sketch("b -> c", "b -> a"), "b"));
        Assert.Equal("b d", CutOff(new Sketch("m -> a", "m -> b", "a -> c", "b -> d"), "m"));
    }

    [Fact]
    public void FlowsOfEitherDirectionJoin()
    {
        Assert.Equal("", CutOff(new Sketch("m -> a", "m -> b", "b -> a"), "m"));
        Assert.Equal("", CutOff(new Sketch("m -> a", "b -> m", "b -> c", "a -> c"), "m"));
    }

    [Fact]
    public void OtherComponentsAreNotCutOff() => Assert.Equal("c", CutOff(new Sketch("b -> a", "b -> c", "x -> y"), "b"));

    [Fact]
    public void AToolAloneCutsNothingOff()
    {
        var sketch = new Sketch("a -> a", "b -> c retired", "d is active");
        Assert.All(sketch.Tools("a", "b", "c", "d"), tool => Assert.Empty(sketch.Graph.CutOff(tool)));
    }

    [Fact]
    public void FlowsThatAreNotLiveJoinNothing() => Assert.Equal("c", CutOff(new Sketch("b -> a", "b -> c", "a -> c planned"), "b"));

    [Fact]
    public void AToolThatIsOnlyAConnectorCanBeACutPoint()
    {
        var sketch = new Sketch("a -> (z) -> b");
        Assert.Equal("b", CutOff(sketch, "z"));
        Assert.Equal("", CutOff(new Sketch("a -> (z) -> b", "x: a -> b"), "z"));
    }

    [Fact]
    public void WithoutAnEndItsFlowNoLongerJoinsTheConnectorAndTheOtherEnd()
    {
        var sketch = new Sketch("a -> (z) -> b");
        Assert.Equal("z", CutOff(sketch, "a"));
        Assert.Equal("z", CutOff(sketch, "b"));
        Assert.Equal("", CutOff(new Sketch("a -> (z) -> b", "z -> b"), "a"));
    }

    [Fact]
    public void AHubOfConnectionsCutsOffAllThatHangsOnIt() =>
        Assert.Equal("b c d", CutOff(new Sketch("a -> (z) -> b", "c -> (z) -> d", "x -> a", "y -> x", "b -> c"), "z"));

    [Fact]
    public void ACutPointIsAToolThatCutsSomethingOff()
    {
        var sketch = new Sketch("b -> a", "b -> c", "c -> d", "x -> (y) -> x");
        Assert.Equal("b c", PathText.Of(sketch.Model.All("tool").Where(sketch.Graph.IsCutPoint)));
    }

    [Fact]
    public void AChainOfTenThousandToolsIsNotTooDeep()
    {
        var sketch = new Sketch(Enumerable.Range(0, 9_999).Select(i => $"t{i:0000} -> t{i + 1:0000}"));
        Assert.Equal(4_999, sketch.Graph.CutOff(sketch.Tool("t5000")).Count);
        Assert.Equal(9_998, sketch.Model.All("tool").Count(sketch.Graph.IsCutPoint));
    }

    private static string CutOff(Sketch sketch, string tool)
    {
        string cutOff = PathText.Of(sketch.Graph.CutOff(sketch.Tool(tool)));
        Assert.Equal(cutOff.Length > 0, sketch.Graph.IsCutPoint(sketch.Tool(tool)));
        return cutOff;
    }
}
