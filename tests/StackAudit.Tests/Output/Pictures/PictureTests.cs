using System.Text;
using Snapshooter.Xunit;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Pictures;

public sealed class PictureTests
{
    [Fact]
    public void ThePathOfAFindingIsDrawn() => Snapshot.Match(Lines(PathPicture.Of(SomeReport.Retailer, SomeReport.Retailer.Finding("STK1405"))!));

    [Fact]
    public void TheNeighboursOfAToolAreDrawn() => Snapshot.Match(Lines(Neighbourhood.Of(SomeReport.Retailer, SomeReport.Retailer.Model.Find("tool", "klaviyo")!)));

    [Fact]
    public void EveryPathAndEveryMapOfTheRetailerCanBeRead()
    {
        ReportContext context = SomeReport.Retailer;
        Picture[] paths = [.. context.Result.Findings.Select(finding => PathPicture.Of(context, finding)).OfType<Picture>()];
        Assert.NotEmpty(paths);
        Assert.All(paths, path => new DrawnPicture(path.Svg).AssertReadable());
        new DrawnPicture(FlowsPicture.Of(context)!.Picture.Svg).AssertReadable();
        Assert.All(CutPoint.AllOf(context.Graph), point => new DrawnPicture(CutPicture.Of(context.Text, point).Svg).AssertReadable());
    }

    [Fact]
    public void EachLiveFlowAndToolIsInTheMapOnce()
    {
        ReportContext context = SomeReport.Retailer;
        var map = new DrawnPicture(FlowsPicture.Of(context)!.Picture.Svg);

        Assert.Equal(context.Model.All("flow").Where(context.Graph.IsLiveFlow).Select(flow => flow.Id), map.Lines.Order(StringComparer.Ordinal));
        Assert.Equal(context.Model.All("tool").Count(StackAudit.Graph.StackGraph.IsLive), map.Boxes.Count);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(20)]
    public void ALongPathGoesOnInAFurtherColumn(int hops)
    {
        ReportContext context = SomeReport.Of(Chain(hops).Result);
        var picture = new DrawnPicture(PathPicture.Of(context, context.Finding("STK1405"))!.Svg);

        picture.AssertReadable();
        Assert.Equal(hops + 1, picture.Boxes.Count);
        Assert.Equal((hops + 5) / 6, picture.Boxes.Select(box => box.X).Distinct().Count());
    }

    [Fact]
    public void ManyNeighboursAreCountedAndNotDrawn()
    {
        ReportContext context = SomeReport.Of(Hub(20).Result);
        Markup picture = Neighbourhood.Of(context, context.Model.Find("tool", "hub")!);

        Assert.Contains("and <span data-fact=\"minus(length(values(flow)[?is_live&amp;&amp;(from=='hub'||through=='hub')&amp;&amp;to!='hub']),`8`)\">12</span> more flows", picture.Html, StringComparison.Ordinal);
        Assert.InRange(picture.Html.Length, 300, 1500);
    }

    [Fact]
    public void WhereThereAreTooManyToolsTheyAreGrouped()
    {
        ReportContext context = SomeReport.Of(Hub(70).Result);
        FlowDrawing drawing = FlowsPicture.Of(context)!;
        var map = new DrawnPicture(drawing.Picture.Svg);

        map.AssertReadable();
        Assert.Equal(["1 tool", "35", "35 tools", "35 tools", "crm", "dam", "no category"], map.Texts.Select(text => text.Text).Order(StringComparer.Ordinal));
        Assert.Equal(3, drawing.Rows.Count);
    }

    [Fact]
    public void APathCarriesWhatTheFindingIsAbout()
    {
        StackAudit.Rules.Finding finding = SomeReport.Retailer.Result.Findings.First(each => each.Path.Count > 0 && each.Message.Contains("Share of each channel", StringComparison.Ordinal));

        Assert.Equal("Share of each channel", CarriedData.Of(finding).Last()!.Name);
    }

    [Fact]
    public void WhereItGoesWrongIsMarkedInTheMapUnlessWeaknessesAreLeftOut()
    {
        Assert.Contains("offending", FlowsPicture.Of(SomeReport.Retailer)!.Picture.Svg.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("offending", FlowsPicture.Of(SomeReport.Of(SomeReport.Retailer.Result, Omissions.Weaknesses))!.Picture.Svg.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void PersonsAreGroupedByTheirTeam()
    {
        var stack = new ReportedStack("""
            teams: { brand: { name: Brand } }
            people: { a: { name: Ann, team: brand }, b: { name: Bob, team: brand }, c: { name: Cid } }
            tools:
              one: { name: One, status: active, owners: { business: a } }
              two: { name: Two, status: active, owners: { business: b } }
              three: { name: Three, status: active, owners: { business: brand } }
              four: { name: Four, status: active, owners: { business: c } }
            """);
        var groups = new ToolGroups([.. stack.Result.Model.All("tool").Where(StackAudit.Graph.StackGraph.IsLive)], stack.Values, withOwners: true);

        Assert.Equal(["Brand: three, one, two / a b brand", ": four / c"], groups.All.Select(group => $"{group.Name}: {string.Join(", ", group.Tools.OrderBy(tool => tool.Id == "three" ? 0 : 1).ThenBy(tool => tool.Id, StringComparer.Ordinal).Select(tool => tool.Id))} / {string.Join(' ', group.Values)}"));
    }

    [Fact]
    public void WithoutWeaknessesNoPathIsDrawn()
    {
        ReportContext context = SomeReport.Of(SomeReport.Retailer.Result, Omissions.Weaknesses);

        Assert.Null(PathPicture.Of(context, context.Finding("STK1405")));
    }

    private static ReportedStack Chain(int hops)
    {
        var yaml = new StringBuilder("data: { email: { name: Email, classification: personal, system_of_record: t0, allowed_regions: [eea] } }\ntools:\n");
        for (int tool = 0; tool <= hops; tool++)
        {
            yaml.Append($"  t{tool}: {{ name: Tool number {tool}, status: active, regions: [{(tool == hops ? "us" : "de")}] }}\n");
        }

        yaml.Append("flows:\n");
        for (int hop = 0; hop < hops; hop++)
        {
            yaml.Append($"  - {{ from: t{hop}, to: t{hop + 1}, data: [email] }}\n");
        }

        return new ReportedStack(yaml.ToString());
    }

    private static ReportedStack Hub(int tools)
    {
        var yaml = new StringBuilder("tools:\n  hub: { name: Hub, status: active }\n");
        for (int tool = 0; tool < tools; tool++)
        {
            yaml.Append($"  t{tool}: {{ name: Tool {tool}, status: active, category: {(tool % 2 == 0 ? "crm" : "dam")} }}\n");
        }

        yaml.Append("flows:\n");
        for (int tool = 0; tool < tools; tool++)
        {
            yaml.Append($"  - {{ from: hub, to: t{tool} }}\n");
        }

        return new ReportedStack(yaml.ToString());
    }

    private static string Lines(Picture picture) => Lines(new Markup($"{picture.Svg}\n{picture.Alternative}"));

    private static string Lines(Markup markup) => markup.Html.Replace("><", ">\n<", StringComparison.Ordinal);
}
