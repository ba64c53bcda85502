using CsCheck;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Pictures;

public sealed class FlowMapTests
{
    private static readonly string[] Names = ["CRM", "A marketing tool with a very long name", "WWWWWWWWWWWWWWWW", "数据仓库和报告平台", "كلافيو للتسويق", "e\u0301te\u0301 😀😀😀😀😀😀😀😀", "x", ""];

    [Fact]
    public void AnyMapCanBeRead() => Gen.Select(RandomGraphs.Any, Gen.Int[0, 100]).Sample(
        (graph, seed) => Draw(graph.Nodes, graph.Edges, seed).AssertReadable(),
        iter: Runs.Of(200));

    [Fact]
    public void EachLineIsThereOnceAndEachBox() => RandomGraphs.Any.Sample(
        graph =>
        {
            DrawnPicture picture = Draw(graph.Nodes, graph.Edges, 0);
            Assert.Equal(graph.Nodes, picture.Boxes.Count);
            Assert.Equal(Enumerable.Range(0, graph.Edges.Length).Select(edge => $"f{edge}"), picture.Lines);
        },
        iter: Runs.Of(100));

    [Fact]
    public void ATextIsCutToItsBoxAndStillSaysSomething()
    {
        DrawnPicture picture = Draw(8, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)], 0);

        Assert.Contains(picture.Texts, text => text.Text == "CRM");
        Assert.Contains(picture.Texts, text => text.Text.StartsWith("A marketing", StringComparison.Ordinal) && text.Text.EndsWith('…'));
    }

    [Fact]
    public void TwoBoxesNeverReadTheSame()
    {
        StackModel model = Some.Model();
        var text = new ReportText(Omissions.None, new Redaction(model, Omissions.None), new SourceLinks(model.Settings), new HashSet<string>());
        MapBox[] boxes = [new("CRM and loyalty of Havlys", "active"), new("CRM and loyalty of Nordlys", "active"), new("Something of quite another name", "active")];
        var picture = new DrawnPicture(new FlowMap(text, boxes, [new(0, 1, null) { IsOffending = true, Css = "offending" }, new(1, 2, null)]).Draw("flows", "A map"));

        picture.AssertReadable();
        Assert.Contains("CRM and loyalty of Havlys", picture.Texts.Select(each => each.Text));
        Assert.Contains("CRM and loyalty of Nordlys", picture.Texts.Select(each => each.Text));
        Assert.Contains(picture.Texts, each => each.Text.EndsWith('…'));
    }

    private static DrawnPicture Draw(int nodes, (int From, int To)[] edges, int seed)
    {
        StackModel model = Some.Model();
        var text = new ReportText(Omissions.None, new Redaction(model, Omissions.None), new SourceLinks(model.Settings), new HashSet<string>());
        MapBox[] boxes = [.. Enumerable.Range(0, nodes).Select(node => new MapBox(Names[(node + seed) % Names.Length], (node % 3) switch { 0 => "active", 1 => "trial", _ => "retiring" })
        {
            Figure = seed % 2 == 0 ? null : (node * 7, "tools", new FactPath("length(tool)")),
        })];
        MapLine[] lines = [.. edges.Select((edge, i) => new MapLine(edge.From, edge.To, (i + seed) % 5 == 0 ? i % nodes : null)
        {
            Said = $"f{i}",
            Figure = seed % 2 == 0 ? null : (i * 3, new FactPath("length(flow)")),
        })];
        return new DrawnPicture(new FlowMap(text, boxes, lines).Draw("flows", "A map"));
    }
}
