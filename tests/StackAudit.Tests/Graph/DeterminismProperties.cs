using System.Text;
using CsCheck;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph;

public sealed class DeterminismProperties
{
    [Fact]
    public void TheOrderOfTheFilesDoesNotShow() =>
        RandomStacks.Small.SelectMany(lines => Gen.Shuffle(lines.ToArray()).Select(shuffled => (lines, shuffled))).Sample(
            sample => Assert.Equal(Everything(new Sketch(sample.lines)), Everything(new Sketch(sample.shuffled))),
            iter: Runs.Of(300),
            print: sample => RandomStacks.Print(sample.lines));

    [Fact]
    public void TheNumberOfThreadsDoesNotShow() =>
        RandomStacks.Small.Sample(
            lines =>
            {
                string alone = Everything(new Sketch(lines));
                var sketch = new Sketch(lines);
                Task<string>[] together =
                    [.. Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() => Everything(sketch), default, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
                Assert.All(together, everything => Assert.Equal(alone, everything.GetAwaiter().GetResult()));
            },
            iter: Runs.Of(30),
            threads: 1,
            print: RandomStacks.Print);

    private static string Everything(Sketch sketch)
    {
        StackGraph graph = sketch.Graph;
        IReadOnlyList<Entity> tools = sketch.Model.All("tool");
        var text = new StringBuilder();
        foreach (GraphCycle cycle in graph.Cycles(_ => true))
        {
            text.AppendLine($"{PathText.Of(cycle.Component)}: {PathText.Flows(cycle.Steps)}");
        }

        foreach (Entity tool in tools)
        {
            text.AppendLine($"{tool.Id}: {PathText.Of(graph.Inbound(tool))}; {PathText.Of(graph.Outbound(tool))}; {PathText.Of(graph.Through(tool))}");
            text.AppendLine($"{PathText.Of(graph.Upstream(tool))}; {PathText.Of(graph.Downstream(tool))}; {graph.InCycle(tool)}; {PathText.Of(graph.CutOff(tool))}");
            text.AppendJoin('\n', graph.ShortestPaths(new PathQuery { From = [tool, tools[0]], To = tools }).Select(PathText.Of)).AppendLine();
        }

        return text.ToString();
    }
}
