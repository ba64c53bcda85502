using System.Text;
using System.Text.RegularExpressions;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class MarkdownFormatterTests
{
    private const int Comment = 65_536;

    [Fact]
    public void TheMarkerComesFirst() => Assert.StartsWith("<!-- stackaudit -->\n", Markdown(WholeResult.Result), StringComparison.Ordinal);

    [Fact]
    public void NoTextMarksAnythingUp()
    {
        string page = Markdown(HostileResult.Result, new FormatOptions { All = true });
        string withoutOurs = page.Replace("<!-- stackaudit -->", "", StringComparison.Ordinal).Replace("<!-- -->", "", StringComparison.Ordinal);

        // Between backticks nothing is read.
        string read = Regex.Replace(withoutOurs, "(`+)[^`].*?[^`]\\1(?!`)", "");
        Assert.DoesNotContain("<script", read, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", read, StringComparison.Ordinal);
        Assert.DoesNotContain(" [m](", read, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", read, StringComparison.Ordinal);
        Assert.DoesNotContain("www.v", read, StringComparison.Ordinal);
        Assert.DoesNotContain(" *r*", read, StringComparison.Ordinal);
        Assert.DoesNotContain(" | g", read, StringComparison.Ordinal);
        Assert.DoesNotContain(" $q$", read, StringComparison.Ordinal);
        Assert.DoesNotMatch("@dana", Regex.Replace(page, "(`+)[^`].*?[^`]\\1(?!`)", ""));
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\e', page);
        Assert.DoesNotContain('\r', page);
        Assert.Contains("100%: b, c\\]; d", page, StringComparison.Ordinal);
        Assert.Contains("\U0001F389", page, StringComparison.Ordinal);
    }

    [Fact]
    public void CodeHoldsAnyBackticks()
    {
        Assert.Equal("`a`", MarkdownText.Code("a"));
        Assert.Equal("```` ``` ````", MarkdownText.Code("```"));
        Assert.Equal("`` `a` ``", MarkdownText.Code("`a`"));
        Assert.Equal("`a b`", MarkdownText.Code("a\nb"));
    }

    [Theory]
    [InlineData("# a", "\\# a")]
    [InlineData("- a", "\\- a")]
    [InlineData("12. a", "12\\. a")]
    [InlineData("a 12. b", "a 12. b")]
    public void NoTextBeginsAHeadingOrAList(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Theory]
    [InlineData("Name it under `erasure`, or take it out.", "Name it under `erasure`, or take it out.")]
    [InlineData("Say `a_b: [*]`", "Say `a_b: [*]`")]
    [InlineData("one ` alone", "one \\` alone")]
    [InlineData("a ` b `c` d", "a \\` b `c` d")]
    [InlineData("``a`", "\\`\\`a\\`")]
    [InlineData("` a`", "\\` a\\`")]
    [InlineData("a_b `c` *d*", "a\\_b `c` \\*d\\*")]
    public void RulesSayWithBackquotesWhatIsCode(string text, string expected) => Assert.Equal(expected, MarkdownText.OfRule(text));

    [Fact]
    public void InNamesABackquoteIsNothingButASign()
    {
        const string Words = "Find out `sso` of ";
        Assert.Equal("Find out `sso` of \\`x\\`", MarkdownText.OfRule(Words + "`x`", Words.Length));
        Assert.Equal("One \\` of a\\`", MarkdownText.OfRule("One ` of a`", "One ` of ".Length));
    }

    [Fact]
    public void MoreThanFiveOfARuleAreOneBlockWithTheThreeWorst()
    {
        string page = Markdown(Sample.Result(ManyTools.Findings(9)));
        Assert.Equal(3, Count(page, "is active without a review\n"));
        Assert.Contains("- and 6 more: `--all` shows each.", page, StringComparison.Ordinal);
        Assert.Contains("Tool 3 is active", page, StringComparison.Ordinal);
        Assert.Equal(9, Count(Markdown(Sample.Result(ManyTools.Findings(9)), new FormatOptions { All = true }), "is active without a review\n"));
    }

    [Fact]
    public void ACommentIsCutAtABlockAndSaysSo()
    {
        string page = Markdown(Sample.Result(ManyTools.Findings(1000)) with { Next = SampleStack.Result.Next }, new FormatOptions { All = true });

        Assert.InRange(page.Length, Comment - 2_000, Comment);
        int shown = Count(page, "is active without a review\n");
        Assert.Contains($"**{1000 - shown} more findings are left out here for want of room:** `stackaudit check --all` shows each.", page, StringComparison.Ordinal);
        Assert.Equal(250, Count(page, "**error**"));
        Assert.Equal(Count(page, "<details>"), Count(page, "</details>"));
        Assert.Contains("### Next", page, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherPlaceIsMeasuredInBytes()
    {
        Finding[] findings = [.. ManyTools.Findings(40).Select(finding => finding with { Message = new string('é', 100) })];
        string page = Markdown(Sample.Result(findings), new FormatOptions { All = true, MostBytes = 9_000 });
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 8_000, 9_000);
        Assert.Contains(" are left out here", page, StringComparison.Ordinal);
    }

    [Fact]
    public void AMessageThatNoPageHoldsIsLeftOut() =>
        Assert.Contains("**1 more finding is left out here", Markdown(Sample.Result([SampleStack.Residency with { Message = new string('x', 70_000), Path = [] }])), StringComparison.Ordinal);

    [Fact]
    public void PlacesAreLinksWhereTheStackKnowsItsHost()
    {
        AnalysisResult result = Sample.Result([SampleStack.Residency]) with { Model = ModelWith("repository: https://git.example.com/shop/(x)/blob/main/\n") };
        Assert.Contains("[`tools/ads.yaml:4`](https://git.example.com/shop/%28x%29/blob/main/tools/ads.yaml#L4)", Markdown(result), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoAddressOfAPageIsNoLink() =>
        Assert.DoesNotContain("](", Markdown(Sample.Result([SampleStack.Residency]) with { Model = ModelWith("repository: javascript:alert(1)\n") }), StringComparison.Ordinal);

    private static StackModel ModelWith(string settings) =>
        StackLoader.Load([new SourceText("stackaudit.yaml", settings)], new LoadOptions { RequiresTools = false }).Model!;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Markdown(AnalysisResult result, FormatOptions? options = null) => Sample.Format("markdown", result, options);
}
