using StackAudit.Graph;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class LiveTests
{
    [Theory]
    [InlineData("proposed", false)]
    [InlineData("trial", true)]
    [InlineData("active", true)]
    [InlineData("retiring", true)]
    [InlineData("retired", false)]
    [InlineData("rejected", false)]
    public void AToolIsLiveOnTrialActiveOrRetiring(string status, bool isLive) =>
        Assert.Equal(isLive, StackGraph.IsLive(Some.Tool("a", status)));

    [Fact]
    public void AToolWithoutAStatusIsNotLive() => Assert.False(StackGraph.IsLive(Some.Entity("tool", "a")));

    [Theory]
    [InlineData("planned", false)]
    [InlineData("active", true)]
    [InlineData("broken", true)]
    [InlineData("retired", false)]
    public void AFlowRunsWhenActiveOrBroken(string status, bool runs)
    {
        var sketch = new Sketch($"a -> b {status}");
        Assert.Equal(runs, sketch.Graph.Runs(sketch.Flow("a->b")));
        Assert.Equal(runs, sketch.Graph.IsLiveFlow(sketch.Flow("a->b")));
    }

    [Fact]
    public void AFlowWithoutAStatusIsActive()
    {
        var sketch = new Sketch("a -> b");
        Assert.True(sketch.Graph.Runs(sketch.Flow("a->b")));
    }

    [Theory]
    [InlineData("a is retired")]
    [InlineData("b is proposed")]
    public void AFlowThatRunsIsNotLiveWhenAnEndIsNot(string line)
    {
        var sketch = new Sketch("a -> b", line);
        Assert.True(sketch.Graph.Runs(sketch.Flow("a->b")));
        Assert.False(sketch.Graph.IsLiveFlow(sketch.Flow("a->b")));
    }

    [Fact]
    public void AFlowIsLiveWhateverItsConnectorIs()
    {
        var sketch = new Sketch("a -> (z) -> b", "z is retired");
        Assert.True(sketch.Graph.IsLiveFlow(sketch.Flow("a->b")));
    }

    [Fact]
    public void AFlowWhoseEndIsNotKnownIsNotLiveAndAtNoTool()
    {
        var flow = Some.Entity("flow", "f");
        var tool = Some.Tool("a");
        flow.With("from", tool);
        var graph = new StackGraph(Some.Model(tool, flow));
        Assert.False(graph.IsLiveFlow(flow));
        Assert.Equal("f", PathText.Of(graph.Outbound(tool)));
        Assert.Equal("", PathText.Of(graph.Inbound(tool)));
    }

    [Fact]
    public void InboundOutboundAndThroughHoldAllFlowsInTheOrderOfTheirIds()
    {
        var sketch = new Sketch("3: a -> b retired", "1: a -> (z) -> b", "2: c -> b", "4: b -> (b) -> a planned", "5: b -> b", "c is retired");
        Assert.Equal("1 2 3 5", PathText.Of(sketch.Graph.Inbound(sketch.Tool("b"))));
        Assert.Equal("4 5", PathText.Of(sketch.Graph.Outbound(sketch.Tool("b"))));
        Assert.Equal("1", PathText.Of(sketch.Graph.Through(sketch.Tool("z"))));
        Assert.Equal("4", PathText.Of(sketch.Graph.Through(sketch.Tool("b"))));
        Assert.Empty(sketch.Graph.Inbound(sketch.Tool("z")));
    }

    [Fact]
    public void AStackWithoutToolsHasAGraph()
    {
        var graph = new StackGraph(Some.Model());
        Assert.Empty(graph.Cycles(_ => true));
        Assert.Empty(graph.ShortestPaths(new PathQuery { From = [], To = [] }));
        Assert.Null(graph.ShortestPath(new PathQuery { From = [], To = [] }));
    }
}
