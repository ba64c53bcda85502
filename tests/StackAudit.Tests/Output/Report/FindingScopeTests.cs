using System.Text.RegularExpressions;
using StackAudit.Output;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Output.Report;

/// <summary>Each view tells of the findings that concern its readers, in their words.</summary>
public sealed partial class FindingScopeTests
{
    private static readonly Finding[] Counting = [.. WrittenPage.Retailer.Findings.Where(finding => finding.Counts)];

    public static TheoryData<string> Plain => [.. ReportViews.All.Where(view => !view.NamesFiles && view.Sections.Contains("findings")).Select(view => view.Name)];

    [Theory]
    [InlineData("full")]
    [InlineData("procurement")]
    [InlineData("it")]
    public void AViewShowsItsFindingsAndCountsTheOthers(string view)
    {
        FindingScope scope = ReportViews.Find(view)!.Scope;
        string page = WrittenPage.Of(WrittenPage.Retailer, view);
        string section = Regex.Match(page, "<section id=\"findings\".*?</section>", RegexOptions.Singleline).Value;
        int others = Counting.Count(finding => !scope.Concerns(finding));

        Assert.Equal(scope.Of(WrittenPage.Retailer.Findings).Select(FindingBlocks.Anchor).Order(), Anchor().Matches(section).Select(match => match.Value).Order());
        Assert.Equal(others > 0, SectionMarkup.Words(section).Contains($"{others} more are about", StringComparison.Ordinal));
    }

    [Fact]
    public void BuyersReadOfMoneyContractsVendorsAndOverlapAndItOfTheRest()
    {
        Assert.All(["contracts", "overlap"], category => Assert.All(Of(category), finding => Assert.True(FindingScope.Buying.Concerns(finding))));
        Assert.Contains(Of("privacy"), finding => FindingScope.Buying.Concerns(finding));
        Assert.DoesNotContain(Of("resilience"), finding => finding.Money is null && FindingScope.Buying.Concerns(finding));
        Assert.All(Of("contracts"), finding => Assert.False(FindingScope.Running.Concerns(finding)));
        Assert.All(Of("privacy"), finding => Assert.True(FindingScope.Running.Concerns(finding)));
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void WhoHasNeverSeenTheFilesIsToldNothingOfThem(string view)
    {
        string page = WrittenPage.Of(WrittenPage.Retailer, view);

        foreach (string name in new[] { "summary", "findings", "vendors" })
        {
            string section = Regex.Match(page, $"<section id=\"{name}\".*?</section>", RegexOptions.Singleline).Value;
            Assert.NotEmpty(section);
            Assert.DoesNotContain("<code>", section, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HowGraveAFindingIsStandsInTheSameWordsEverywhere()
    {
        foreach (ReportView view in ReportViews.All)
        {
            Assert.Empty(Severity().Matches(WrittenPage.Of(WrittenPage.Retailer, view.Name)).Select(match => match.Groups[1].Value).Except(["must act", "should act", "to know"]));
        }
    }

    private static IEnumerable<Finding> Of(string category) => Counting.Where(finding => finding.Rule.Category == category);

    [GeneratedRegex("(?<=<li id=\")finding-[^\"]+", RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex("class=\"[^\"]*\\bseverity\\b[^\"]*\">([^<]*)<", RegexOptions.CultureInvariant)]
    private static partial Regex Severity();
}
