using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Reading;

/// <summary>A page asks nobody for anything, and its scripts and styles make no mistake.</summary>
public class SilenceTests
{
    [BrowserTheory]
    [MemberData(nameof(ReportCases.WithGenerated), MemberType = typeof(ReportCases))]
    public async Task ThePageIsSilent(string stack, string options)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look { IsUnfolded = true });

        Problems.AssertNone(opened.Troubles);
    }
}
