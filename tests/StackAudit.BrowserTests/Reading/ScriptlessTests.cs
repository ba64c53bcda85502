using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Reading;

/// <summary>Who opens the page where scripts do not run reads all of it, and sees no control that does nothing.</summary>
public class ScriptlessTests
{
    [BrowserTheory]
    [MemberData(nameof(ReportCases.Retailer), MemberType = typeof(ReportCases))]
    public async Task EverythingIsReadable(string stack, string options)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look { HasScript = false, IsUnfolded = true });

        Problems.AssertNone(await opened.AskAsync<string[]>("hidden"));
    }
}
