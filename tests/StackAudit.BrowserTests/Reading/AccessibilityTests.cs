using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Reading;

/// <summary>axe finds nothing in any view, folded and unfolded, light and dark.</summary>
public class AccessibilityTests
{
    [BrowserTheory]
    [MemberData(nameof(ReportCases.Retailer), MemberType = typeof(ReportCases))]
    public async Task AxeFindsNothing(string stack, string options)
    {
        string file = Reports.FileOf(stack, options);

        Problems.AssertNone(
        [
            .. await ViolationsAsync(file, new Look(), null),
            .. await ViolationsAsync(file, new Look { IsUnfolded = true }, null),
            .. await ViolationsAsync(file, new Look { IsUnfolded = true, IsDark = true }, "color-contrast"),
        ]);
    }

    // In the dark only the colours differ.
    private static async Task<IEnumerable<string>> ViolationsAsync(string file, Look look, string? only)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, look);
        var options = new AxeRunOptions { ResultTypes = [ResultType.Violations] };
        if (only is not null)
        {
            options.RunOnly = RunOnlyOptions.Rules(only);
        }

        AxeResult result = await opened.Page.RunAxe(options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} ({(look.IsDark ? "dark" : "light")}): {violation.Help}: {node.Target} {node.Html}"));
    }
}
