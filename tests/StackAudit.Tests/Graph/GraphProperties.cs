using CsCheck;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class GraphProperties
{
    [Fact]
    public void DownstreamAndUpstreamAreWhatRelaxationReaches() => Sample(RandomStacks.Small, sketch =>
    {
        var stack = new NaiveStack(sketch.Model);
        (string From, string To)[] reached =
            [.. stack.Tools.SelectMany(tool => NaiveDistances.From(stack, [tool], _ => true, _ => false).Keys.Select(to => (tool, to)))];
        foreach (Entity tool in sketch.Model.All("tool"))
        {
            Assert.Equal(
                reached.Where(pair => pair.From == tool.Id && pair.To != tool.Id).Select(pair => pair.To).Order(StringComparer.Ordinal),
                sketch.Graph.Downstream(tool).Select(other => other.Id));
            Assert.Equal(
                reached.Where(pair => pair.To == tool.Id && pair.From != tool.Id).Select(pair => pair.From).Order(StringComparer.Ordinal),
                sketch.Graph.Upstream(tool).Select(other => other.Id));
            Assert.All(sketch.Model.All("tool"), other => Assert.Equal(reached.Contains((tool.Id, other.Id)), sketch.Graph.Reaches(tool, other)));
        }
    });

    [Fact]
    public void InAVeryLargeStackReachabilityIsTheSame() => Sample(RandomStacks.Small, sketch =>
    {
        var network = new FlowNetwork(sketch.Model).With([.. sketch.Model.All("flow").Where(sketch.Graph.IsLiveFlow).Select(flow => flow.Ordinal)]);
        var onDemand = new Reachability(network, StrongComponents.Of(network), mostToolsForClosure: 0);
        foreach (Entity tool in sketch.Model.All("tool"))
        {
            Assert.Equal(sketch.Graph.Downstream(tool), onDemand.Downstream(tool.Ordinal));
            Assert.Equal(sketch.Graph.Upstream(tool), onDemand.Upstream(tool.Ordinal));
            Assert.All(sketch.Model.All("tool"), other => Assert.Equal(sketch.Graph.Reaches(tool, other), onDemand.Reaches(tool.Ordinal, other.Ordinal)));
        }
    });

    [Fact]
    public void ComponentsAreTheToolsThatReachEachOther() => Gen.Select(RandomStacks.Small, RandomStacks.Mask).Sample(
        (lines, mask) =>
        {
            var sketch = new Sketch(lines);
            var stack = new NaiveStack(sketch.Model);
            Assert.Equal(
                NaiveCycles.Components(stack, id => RandomStacks.Allows(mask, id)).Select(component => string.Join(' ', component)),
                sketch.Graph.Cycles(flow => RandomStacks.Allows(mask, flow.Id)).Select(cycle => PathText.Of(cycle.Component)));
            string[] inCycle = [.. NaiveCycles.Components(stack, _ => true).SelectMany(component => component).Order(StringComparer.Ordinal)];
            Assert.Equal(inCycle, sketch.Model.All("tool").Where(sketch.Graph.InCycle).Select(tool => tool.Id));
        },
        iter: Runs.Of(1_000),
        print: sample => RandomStacks.Print(sample.Item1));

    [Fact]
    public void TheWitnessOfAComponentIsTheFirstOfItsShortestCycles() => Gen.Select(RandomStacks.Tiny, RandomStacks.Mask).Sample(
        (lines, mask) =>
        {
            var sketch = new Sketch(lines);
            var stack = new NaiveStack(sketch.Model);
            foreach (GraphCycle cycle in sketch.Graph.Cycles(flow => RandomStacks.Allows(mask, flow.Id)))
            {
                string[] component = [.. cycle.Component.Select(tool => tool.Id)];
                string[] shortest = NaiveCycles.Shortest(stack, component, id => RandomStacks.Allows(mask, id));
                Assert.Equal(string.Join(' ', shortest), PathText.Flows(cycle.Steps));
            }
        },
        iter: Runs.Of(3_000),
        print: sample => RandomStacks.Print(sample.Item1));

    [Fact]
    public void CutOffIsWhatTakingTheToolAwayCutsOff()
    {
        Sample(RandomStacks.Tiny, CutOffAgrees);
        Sample(RandomStacks.Small, CutOffAgrees);
    }

    private static void CutOffAgrees(Sketch sketch)
    {
        var stack = new NaiveStack(sketch.Model);
        foreach (Entity tool in sketch.Model.All("tool"))
        {
            string[] expected = NaiveCutOff.Of(stack, tool.Id);
            Assert.Equal(expected, sketch.Graph.CutOff(tool).Select(other => other.Id));
            Assert.Equal(expected.Length > 0, sketch.Graph.IsCutPoint(tool));
        }
    }

    private static void Sample(Gen<string[]> stacks, Action<Sketch> property) =>
        stacks.Sample(lines => property(new Sketch(lines)), iter: Runs.Of(1_000), print: RandomStacks.Print);
}
