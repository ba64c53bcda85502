using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Reading;

/// <summary>Nothing is wider than the window of a telephone, or of a computer.</summary>
public class WidthTests
{
    [BrowserTheory]
    [MemberData(nameof(ReportCases.Read), MemberType = typeof(ReportCases))]
    public Task OfTheRetailer(string stack, string options) => AssertFitsAsync(stack, options);

    [BrowserTheory]
    [MemberData(nameof(ReportCases.LongTexts), MemberType = typeof(ReportCases))]
    public Task OfHostileTexts(string stack, string options) => AssertFitsAsync(stack, options);

    private static async Task AssertFitsAsync(string stack, string options)
    {
        List<string> wide = [];
        foreach (int width in (int[])[360, 1440])
        {
            await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look { Width = width, IsUnfolded = true });
            wide.AddRange(await opened.AskAsync<string[]>("overflow"));
        }

        Problems.AssertNone(wide);
    }
}
