using StackAudit.BrowserTests.Hostile;
using StackAudit.Output;
using Xunit;

namespace StackAudit.BrowserTests.Pages;

/// <summary>Which reports the tests look at, as a stack and the options of the command.</summary>
public static class ReportCases
{
    private const string Full = "--view full";
    private const string Executive = "--view executive";

    private static readonly string[] Sheets = ["--view renewal --on klaviyo-2024", "--view incident --on klaviyo-inc"];

    private static readonly IReadOnlyList<(string, string)> EveryView = [.. Views.Concat(Sheets).Select(options => (Stacks.Retailer, options))];

    private static readonly IReadOnlyList<(string, string)> Compared = [(Stacks.WithPast, $"{Full} {History.Options}"), (Stacks.WithPast, $"{Executive} {History.Options}")];

    /// <summary>Every view of the retailer, which has something of everything.</summary>
    public static TheoryData<string, string> Retailer => Of(EveryView);

    /// <summary>The views whose figures are added up over many tools as well.</summary>
    public static TheoryData<string, string> WithGenerated => Of([.. EveryView, .. Compared, ("60", Full), ("60", Executive)]);

    /// <summary>Every view, and every sheet about each vendor, tool and contract of the hostile stack.</summary>
    public static TheoryData<string, string> Hostile => Of(Views.Concat(HostileStack.Sheets).Select(options => (Stacks.Hostile, options)));

    /// <summary>Texts that have no place to break, and texts that have too many.</summary>
    public static TheoryData<string, string> LongTexts => Of([(Stacks.Hostile, Full), (Stacks.Hostile, Executive)]);

    /// <summary>Pictures of stacks of which each is drawn in another way.</summary>
    public static TheoryData<string, string> Drawn => Of([(Stacks.Retailer, Full), .. Sheets.Select(options => (Stacks.Retailer, options)), ("60", Full), ("200", Full)]);

    /// <summary>On paper: every view, and stacks of all sizes.</summary>
    public static TheoryData<string, string> Printed => Of([.. EveryView, (Stacks.Empty, Full), (Stacks.Hostile, Full), ("60", Full)]);

    public static TheoryData<string, string> OnePage => Of([(Stacks.Retailer, Executive), (Stacks.Empty, Executive), (Stacks.Hostile, Executive), ("60", Executive), (Stacks.WithPast, $"{Executive} {History.Options}")]);

    /// <summary>Every view, and what a comparison adds.</summary>
    public static TheoryData<string, string> Read => Of([.. EveryView, .. Compared]);

    private static IEnumerable<string> Views => ReportViews.All.Where(view => view.On.Count == 0).Select(view => $"--view {view.Name}");

    private static TheoryData<string, string> Of(IEnumerable<(string Stack, string Options)> reports)
    {
        var data = new TheoryData<string, string>();
        foreach ((string stack, string options) in reports)
        {
            data.Add(stack, options);
        }

        return data;
    }
}
