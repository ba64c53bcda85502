using Microsoft.Playwright;

namespace StackAudit.BrowserTests.Browser;

/// <summary>The one browser of a run: Debian's, started when the first page is opened. Playwright's own download is never used.</summary>
internal static class Chromium
{
    private const string Place = "/usr/bin/chromium";

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    /// <summary>Null where there is none: then the tests are skipped, and say so.</summary>
    public static string? Path { get; } = File.Exists(Place) ? Place : null;

    public static async Task<IBrowserContext> NewContextAsync(Look look)
    {
        IBrowser browser = await Started.Value;
        return await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = look.HasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
    }

    private static async Task<IBrowser> StartAsync()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,

            // Root has no sandbox, and in a container shared memory is scarce.
            Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
        });
    }
}
