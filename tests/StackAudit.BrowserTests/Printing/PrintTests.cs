using StackAudit.BrowserTests.Browser;
using StackAudit.BrowserTests.Pages;
using Xunit;

namespace StackAudit.BrowserTests.Printing;

/// <summary>On paper, each heading stands once, in its own size and with what it heads; where something is wider than the sheet, all becomes small. The executive view is one page.</summary>
public class PrintTests
{
    [BrowserTheory]
    [MemberData(nameof(ReportCases.Printed), MemberType = typeof(ReportCases))]
    public async Task EveryHeadingStandsOnceAndNotAtTheEndOfAPage(string stack, string options)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look());
        IReadOnlyList<IReadOnlyList<PrintedLine>> pages = await PrintedPages.OfAsync(opened.Page);
        await opened.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Heading[] headings = await opened.AskAsync<Heading[]>("headings");

        Problems.AssertNone(headings.SelectMany(heading => WrongWith(heading, pages)));
    }

    [BrowserTheory]
    [MemberData(nameof(ReportCases.OnePage), MemberType = typeof(ReportCases))]
    public async Task TheExecutiveViewIsOnePage(string stack, string options)
    {
        await using OpenedPage opened = await OpenedPage.OpenAsync(Reports.FileOf(stack, options), new Look());

        Assert.Single(await PrintedPages.OfAsync(opened.Page));
    }

    [BrowserFact]
    public async Task AHeadingAtTheEndOfAPageIsFound()
    {
        string file = Path.Combine(Stacks.Temporary, "printed.html");
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><style>h2 { break-after: auto; font: 18px sans-serif; } p { break-before: page }</style><main><section><h2>A heading</h2><p>What it heads</p></section></main>");
        await using OpenedPage opened = await OpenedPage.OpenAsync(file, new Look());
        IReadOnlyList<IReadOnlyList<PrintedLine>> pages = await PrintedPages.OfAsync(opened.Page);
        Heading heading = Assert.Single(await opened.AskAsync<Heading[]>("headings"));

        Assert.StartsWith("at the end", Assert.Single(WrongWith(heading, pages)), StringComparison.Ordinal);
        Assert.StartsWith("stands 0 times", Assert.Single(WrongWith(heading with { Text = "Another" }, pages)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> WrongWith(Heading heading, IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        string written = heading.Text.Replace(" ", "", StringComparison.Ordinal);
        string printed = string.Concat(pages.SelectMany(page => page).Where(line => line.IsOf(heading)).Select(line => line.Text));
        if (!printed.Equals(written, StringComparison.OrdinalIgnoreCase))
        {
            int times = printed.Split(written, StringSplitOptions.None).Length - 1;
            yield return $"stands {times} times: {heading.Text} ({printed})";
        }

        foreach (int at in Enumerable.Range(0, pages.Count).Where(at => pages[at].Count > 0 && pages[at][^1].IsOf(heading)))
        {
            yield return $"at the end of page {at + 1}: {heading.Text}";
        }
    }
}
