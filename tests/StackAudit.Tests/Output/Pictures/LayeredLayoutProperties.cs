using CsCheck;
using StackAudit.Output;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Pictures;

public sealed class LayeredLayoutProperties
{
    [Fact]
    public void NoBoxLiesOverAnother() => Sample((layout, _) =>
    {
        foreach (List<Slot> column in layout.Columns)
        {
            Assert.All(column.Zip(column.Skip(1)), pair => Assert.True(pair.First.Top + pair.First.Height < pair.Second.Top + 0.001, $"{pair.First.Top} + {pair.First.Height} and {pair.Second.Top}"));
        }
    });

    [Fact]
    public void AllLiesBetweenTopAndBottom() => Sample((layout, _) =>
        Assert.All(layout.Columns.SelectMany(column => column), slot => Assert.True(slot.Top > -0.001 && slot.Top + slot.Height < layout.Height + 0.001)));

    [Fact]
    public void EachNodeStandsInOneColumn() => Sample((layout, _) =>
        Assert.Equal(layout.Boxes.Length, layout.Columns.SelectMany(column => column).Count(slot => !slot.IsPassing && layout.Boxes.Contains(slot))));

    [Fact]
    public void EachEdgeGoesFromColumnToColumn() => Sample((layout, edges) =>
    {
        for (int edge = 0; edge < edges.Length; edge++)
        {
            int[] columns = [layout.Boxes[edges[edge].From].Column, .. layout.Bends[edge].Select(bend => bend.Column), layout.Boxes[edges[edge].To].Column];
            int step = Math.Sign(columns[^1] - columns[0]);
            Assert.NotEqual(0, step);
            Assert.All(columns.Zip(columns.Skip(1)), pair => Assert.Equal(step, pair.Second - pair.First));
        }
    });

    [Fact]
    public void EdgesWithoutCirclesAllLeadToTheRight() => RandomGraphs.Any.Sample(
        graph =>
        {
            (int From, int To)[] edges = [.. graph.Edges.Select(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)))];
            LayeredLayout layout = Of(graph.Nodes, edges);
            Assert.All(edges, edge => Assert.True(layout.Boxes[edge.From].Column < layout.Boxes[edge.To].Column));
        },
        iter: Runs.Of(300));

    [Fact]
    public void TheSameGraphIsLaidOutTheSame() => RandomGraphs.Any.Sample(
        graph => Assert.Equal(Of(graph.Nodes, graph.Edges).Boxes.Select(box => (box.Column, box.Top)), Of(graph.Nodes, graph.Edges).Boxes.Select(box => (box.Column, box.Top))),
        iter: Runs.Of(100));

    [Fact]
    public void LinesThatNeedNotCrossDoNot()
    {
        LayeredLayout layout = Of(6, [(0, 5), (1, 4), (2, 3)]);

        Assert.Equal(0, layout.Columns.Sum(Crossings.Count));
    }

    private static void Sample(Action<LayeredLayout, (int From, int To)[]> assertion) =>
        RandomGraphs.Any.Sample(graph => assertion(Of(graph.Nodes, graph.Edges), graph.Edges), iter: Runs.Of(300));

    private static LayeredLayout Of(int nodes, (int From, int To)[] edges) => LayeredLayout.Of([.. Enumerable.Range(0, nodes).Select(node => 26.0 + (node % 3 * 10))], edges);
}
