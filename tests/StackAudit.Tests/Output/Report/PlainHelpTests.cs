using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Report;

public sealed class PlainHelpTests
{
    private static readonly ReportText Words = new(Omissions.None, new Redaction(WrittenPage.Retailer.Model, Omissions.None), new SourceLinks(WrittenPage.Retailer.Model.Settings), new HashSet<string>());

    [Fact]
    public void WhatToDoIsSaidWithoutFields()
    {
        Assert.NotEmpty(WrittenPage.Retailer.Rules);
        Assert.All(WrittenPage.Retailer.Rules, rule =>
        {
            string said = SectionMarkup.Words(PlainHelp.Of(rule.Rule, Words).Html);
            Assert.NotEmpty(said);
            Assert.False(PlainHelp.IsOfFiles(said), $"{rule.Rule.Code}: {said}");
        });
    }

    [Theory]
    [InlineData("Ask the owner. Then set the status to retiring.", "Ask the owner.")]
    [InlineData("Write the day under dpa.signed. Ask counsel.", "Ask counsel.")]
    [InlineData("Change `required_signoffs`.", "Settle it with those who are named here, and tell whoever keeps the list of tools what was agreed.")]
    public void OfARuleOfTheCompanyTheSentencesAboutFilesAreLeftOut(string help, string said) =>
        Assert.Equal(said, SectionMarkup.Words(PlainHelp.Of(new RuleDescriptor("ACME1", "own", "Own", Diagnostics.Severity.Error, "own", "", help), Words).Html));
}
