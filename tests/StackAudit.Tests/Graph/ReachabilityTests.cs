using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class ReachabilityTests
{
    [Fact]
    public void UpstreamAndDownstreamAreTheOtherToolsOverAnyNumberOfHops()
    {
        var sketch = new Sketch("b -> c", "c -> a", "d -> c", "a -> e retired");
        Assert.Equal("a c", Downstream(sketch, "b"));
        Assert.Equal("b c d", Upstream(sketch, "a"));
        Assert.Equal("", Downstream(sketch, "a"));
        Assert.Equal("", Upstream(sketch, "e"));
    }

    [Fact]
    public void AToolOnACycleIsNotUpstreamOfItself()
    {
        var sketch = new Sketch("a -> b", "b -> a", "a -> a");
        Assert.Equal("b", Downstream(sketch, "a"));
        Assert.Equal("b", Upstream(sketch, "a"));
    }

    [Fact]
    public void AConnectorIsDownstreamButNothingIsDownstreamOfItByThat()
    {
        var sketch = new Sketch("a -> b", "b -> (z) -> c", "z -> d");
        Assert.Equal("b c z", Downstream(sketch, "a"));
        Assert.Equal("d", Downstream(sketch, "z"));
        Assert.Equal("a b", Upstream(sketch, "z"));
        Assert.Equal("z", Upstream(sketch, "d"));
        Assert.Equal("a b", Upstream(sketch, "c"));
    }

    [Fact]
    public void AToolReachesItselfAndWhatIsDownstream()
    {
        var sketch = new Sketch("a -> (z) -> b");
        Assert.True(sketch.Graph.Reaches(sketch.Tool("a"), sketch.Tool("a")));
        Assert.True(sketch.Graph.Reaches(sketch.Tool("a"), sketch.Tool("z")));
        Assert.True(sketch.Graph.Reaches(sketch.Tool("a"), sketch.Tool("b")));
        Assert.False(sketch.Graph.Reaches(sketch.Tool("z"), sketch.Tool("b")));
        Assert.False(sketch.Graph.Reaches(sketch.Tool("b"), sketch.Tool("a")));
    }

    [Fact]
    public void AChainOfTenThousandToolsIsNotTooDeep()
    {
        var sketch = new Sketch(Enumerable.Range(0, 9_999).Select(i => $"t{i:0000} -> t{i + 1:0000}"));
        Assert.Equal(9_999, sketch.Graph.Downstream(sketch.Tool("t0000")).Count);
        Assert.Equal(9_998, sketch.Graph.Upstream(sketch.Tool("t9998")).Count);
    }

    private static string Downstream(Sketch sketch, string tool) => PathText.Of(sketch.Graph.Downstream(sketch.Tool(tool)));

    private static string Upstream(Sketch sketch, string tool) => PathText.Of(sketch.Graph.Upstream(sketch.Tool(tool)));
}
