using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output.Report;

public sealed class ReportSettingsTests
{
    private const string Tools = "tools: { crm: { name: CRM, status: active } }";
    private const string Drawing = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";

    [Fact]
    public void ThePageTellsTitleIntroAndContact()
    {
        string page = Written("title: Our <b>stack</b>, intro: Read this first., contact: \"dana@shop.example, https://shop.example/it.\"", out WrittenReport written);

        Assert.Empty(written.Problems);
        Assert.Contains("<h1><bdi>Our &lt;b&gt;stack&lt;/b&gt;</bdi></h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"intro\"><bdi>Read this first.</bdi></p>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:dana@shop.example\">dana@shop.example</a>, <a rel=\"noreferrer\" href=\"https://shop.example/it\">https://shop.example/it</a>.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ADrawingIsAnImageInWhichNoScriptRuns()
    {
        string page = Written("logo: art/logo.svg", out WrittenReport written, ("art/logo.svg", Drawing));

        Assert.Empty(written.Problems);
        Assert.Contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logo: lgo.svg", "STK0231")]
    [InlineData("logo: ../logo.svg", "STK0232")]
    [InlineData("logo: \"https://shop.example/logo.svg\"", "STK0232")]
    [InlineData("logo: tools.yaml", "STK0232")]
    [InlineData("logo: page.svg", "STK0232")]
    [InlineData("logo: huge.svg", "STK0232")]
    public void ALogoThatCannotBeShownIsAMistakeAtItsPlaceAndThePageDoesWithout(string setting, string code)
    {
        string page = Written(setting, out WrittenReport written, ("logo.svg", Drawing), ("page.svg", "<html><svg></svg></html>"), ("huge.svg", Drawing + new string(' ', 300_000)));

        Assert.Equal(code, Assert.Single(written.Problems).Code);
        Assert.Equal(2, written.Problems[0].Location.Start.Line);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("CRM", page, StringComparison.Ordinal);
    }

    [Fact]
    public void SectionsAreShownAsTheyAreChosen()
    {
        Written("sections: [made, tools]", out WrittenReport written);

        Assert.Equal(["made", "tools"], written.Sections);
    }

    [Fact]
    public void OfSectionsThatAreNoneOfTheViewItIsSaidAndAllAreShown()
    {
        Written("sections: [asked]", out WrittenReport written);

        Assert.Equal("STK0233", Assert.Single(written.Problems).Code);
        Assert.Contains("tools", written.Sections);
    }

    [Fact]
    public void WhatCouldNotBeReadStandsOnTop()
    {
        string page = WrittenPage.Of("name: Shop\n", Tools, out _, ("broken.yaml", "tools: { ads: { name: \"Ads }"));

        Assert.Contains("This page is not complete", page, StringComparison.Ordinal);
        Assert.Contains("broken.yaml:1", page, StringComparison.Ordinal);
    }

    private static string Written(string report, out WrittenReport written, params (string File, string Content)[] files) =>
        WrittenPage.Of($"name: Shop\nreport: {{ {report} }}\n", Tools, out written, files);
}
