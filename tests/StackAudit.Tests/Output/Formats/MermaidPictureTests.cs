using System.Text.RegularExpressions;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed partial class MermaidPictureTests
{
    [Fact]
    public void EveryLabelIsQuotedAndHoldsNothingThatIsRead()
    {
        string[] lines = [.. MermaidPicture.Of([HostileResult.Finding]).Lines()];

        Assert.Equal(6, lines.Length);
        Assert.Matches(@"\A  t0\[""[^""]+""\]\z", lines[1]);
        Assert.Matches(@"\A  t0 -->\|""[^""]+""\| t1\z", lines[3]);
        Assert.All(lines[1..4], line => Assert.Matches(@"\A[\p{L}\p{Nd} ,/→….()-]*\z", Numbers().Replace(Quotes().Match(line).Groups[1].Value, "")));
    }

    [Theory]
    [InlineData("end", "\"end\"")]
    [InlineData("1. a", "\"#49;. a\"")]
    [InlineData("- a", "\"#45; a\"")]
    [InlineData("a\"b", "\"a#34;b\"")]
    [InlineData("\U0001F389", "\"#127881;\"")]
    [InlineData("", "\" \"")]
    public void LabelsAreText(string text, string expected) => Assert.Equal(expected, MermaidText.Quoted(text));

    [Fact]
    public void OnlySoManyToolsAreDrawnTheWorstPathFirst()
    {
        Finding[] findings = [.. Enumerable.Range(0, 20).Select(i => Path(i) with { Money = i == 19 ? SampleStack.Residency.Money : null })];
        MermaidPicture picture = MermaidPicture.Of(findings);

        Assert.Equal((12, 20), (picture.Drawn, picture.All));
        Assert.Equal("  t0[\"from 19\"]", picture.Lines().ElementAt(1));
        Assert.Contains("The picture shows 12 of 20 paths.", Sample.Format("markdown", Sample.Result(findings)), StringComparison.Ordinal);
    }

    [Fact]
    public void AFlowOfTwoPathsIsDrawnOnce()
    {
        Finding again = SampleStack.Residency with { Path = [SampleStack.Residency.Path[0] with { Carries = "carries Orders" }] };
        string picture = string.Join('\n', MermaidPicture.Of([SampleStack.Residency, again]).Lines());
        Assert.Contains("  t0 -->|\"carries Email, carries Orders\"| t1\n", picture, StringComparison.Ordinal);
        Assert.EndsWith("  class t1,t2 reached", picture, StringComparison.Ordinal);
    }

    private static Finding Path(int number)
    {
        Entity flow = Sample.Entity("flow", $"flow{number}", null, Sample.Flows, "from: crm");
        return SampleStack.Residency with { Path = [new PathStep(flow, Sample.Entity("tool", $"a{number}", $"from {number}"), Sample.Entity("tool", $"b{number}", $"to {number}"), "")] };
    }

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quotes();

    [GeneratedRegex("#[0-9]+;")]
    private static partial Regex Numbers();
}
