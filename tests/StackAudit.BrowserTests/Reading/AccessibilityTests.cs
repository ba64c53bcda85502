using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Reading;

/// <summary>axe finds nothing in any view, folded and unfolded, light and dark.</summary>
public class AccessibilityTests
{
    private const string Contrast = "color-contrast";

    [BrowserTheory]
    [MemberData(nameof(ReportCases.Read), MemberType = typeof(ReportCases))]
    public async Task AxeFindsNothing(string stack, string options)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look { IsUnfolded = true });
        List<string> found = [.. await ViolationsAsync(opened.Page, "light", new AxeRunOptions())];

        // In the dark only the colours differ, and folded only what shows.
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        found.AddRange(await ViolationsAsync(opened.Page, "dark", new AxeRunOptions { RunOnly = RunOnlyOptions.Rules(Contrast) }));
        await opened.FoldAsync();
        found.AddRange(await ViolationsAsync(opened.Page, "folded", new AxeRunOptions { Rules = new Dictionary<string, RuleOptions> { [Contrast] = new() { Enabled = false } } }));

        Problems.AssertNone(found);
    }

    [BrowserFact]
    public async Task WhatCannotBeReadIsFound()
    {
        string file = Path.Combine(Stacks.Temporary, "unreadable.html");
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><html lang=en><title>x</title><style>@media (prefers-color-scheme: dark) { p { color: #333; background: #000; } }</style><main><h1>x</h1><p>Hard to read in the dark</p><img src='data:,'></main></html>");
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, new Look());

        Assert.StartsWith("image-alt (light)", Assert.Single(await ViolationsAsync(opened.Page, "light", new AxeRunOptions())), StringComparison.Ordinal);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.StartsWith("color-contrast (dark)", Assert.Single(await ViolationsAsync(opened.Page, "dark", new AxeRunOptions { RunOnly = RunOnlyOptions.Rules(Contrast) })), StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string look, AxeRunOptions options)
    {
        options.ResultTypes = [ResultType.Violations];
        AxeResult result = await page.RunAxe(options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} ({look}): {violation.Help}: {node.Target} {node.Html}"));
    }
}
