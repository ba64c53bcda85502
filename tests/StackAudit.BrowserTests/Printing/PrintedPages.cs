using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace StackAudit.BrowserTests.Printing;

/// <summary>What comes out of a printer, page by page and line by line from the top.</summary>
internal static class PrintedPages
{
    // Letters of one line that differ in size stand on one base.
    private const double SameLine = 2;

    public static async Task<IReadOnlyList<IReadOnlyList<PrintedLine>>> OfAsync(IPage page)
    {
        byte[] printed = await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true, PrintBackground = true });
        using PdfDocument document = PdfDocument.Open(printed);
        return [.. document.GetPages().Select(LinesOf)];
    }

    // Letters that are printed as one.
    private static string Written(Letter letter) => letter.Value switch
    {
        "\uFB00" => "ff",
        "\uFB01" => "fi",
        "\uFB02" => "fl",
        "\uFB03" => "ffi",
        "\uFB04" => "ffl",
        var value => value,
    };

    private static IReadOnlyList<PrintedLine> LinesOf(Page page)
    {
        List<List<Letter>> lines = [];
        foreach (Letter letter in page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (lines.Count == 0 || lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine)
            {
                lines.Add([]);
            }

            lines[^1].Add(letter);
        }

        return [.. lines.Select(line => new PrintedLine(string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(Written)), line.Max(letter => letter.PointSize)))];
    }
}
