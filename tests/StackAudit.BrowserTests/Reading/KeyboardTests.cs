using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Reading;

/// <summary>Who has no mouse reaches with Tab whatever one can do something with, and nothing else.</summary>
public class KeyboardTests
{
    [BrowserTheory]
    [MemberData(nameof(ReportCases.Retailer), MemberType = typeof(ReportCases))]
    public async Task TabReachesWhatIsInteractive(string stack, string options)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look());
        Interactive before = await opened.AskAsync<Interactive>("interactive", "watch");
        for (int i = 0; i <= before.Count; i++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
        }

        Interactive reached = await opened.AskAsync<Interactive>("interactive");

        Problems.AssertNone([.. reached.Missed.Select(one => $"not reached: {one}"), .. reached.Extra.Select(one => $"reached, and not interactive: {one}")]);
    }
}
