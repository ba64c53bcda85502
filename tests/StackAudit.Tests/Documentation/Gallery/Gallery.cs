using System.Text;

namespace StackAudit.Tests.Documentation.Gallery;

/// <summary>What the report looks like: pages and pictures made from the retailer's stack, as of the day that it pins.</summary>
internal static class Gallery
{
    private static readonly GalleryPage Full = new("full", "everything, for everybody who wants to know");

    private static readonly GalleryPage Procurement = new("procurement", "for those who buy", "--view", "procurement");

    public static IReadOnlyList<GalleryPage> Pages { get; } =
    [
        Procurement,
        new("it", "for those who run and secure it", "--view", "it"),
        new("marketing", "for those who work with the tools: no prices, no weaknesses", "--view", "marketing"),
        new("executive", "one sheet for the heads of marketing and IT together", "--view", "executive"),
        new("renewal", "one contract, before it renews", "--view", "renewal", "--on", "algolia-2023"),
        new("incident", "the first hour after a vendor was breached", "--view", "incident", "--on", "klaviyo-inc", "--known-since", "2026-06-30T08:30Z"),
        Full,
    ];

    public static IReadOnlyList<GalleryPicture> Pictures { get; } =
    [
        new("flows", Full, "Where data flows"),
        new("timeline", Procurement, "What must be decided by when"),
        new("bars", Full, "How many tools hang on one company"),
        new("path", Full, "The path that proves a finding, with the hop that offends"),
        new("journeys-map", Full, "A journey, its stages and what serves them"),
        new("cut", Full, "What hangs on one tool"),
        new("concentration", Full, "How much of the money goes to whom"),
    ];

    /// <summary>All files of the gallery with what they hold.</summary>
    public static IReadOnlyDictionary<string, string> Files() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["README.md"] = Readme(),
        [".gitattributes"] = "# Made by the program: nobody reads their differences.\n*.html linguist-generated -diff\n*.svg linguist-generated -diff\n",
    }.Concat(Pages.Select(page => KeyValuePair.Create(page.File, page.Html)))
        .Concat(Pictures.Select(picture => KeyValuePair.Create(picture.File, picture.Svg())))
        .ToDictionary(StringComparer.Ordinal);

    private static string Readme()
    {
        var text = new StringBuilder();
        text.Append("# What the report looks like\n\nEach page is one file that asks nobody for anything; download one and open it. All are made from [examples/retailer](../../examples/retailer) as of the day that it pins, by the command beside them.\n\n| page | for whom | command |\n|---|---|---|\n");
        foreach (GalleryPage page in Pages)
        {
            text.Append($"| [{page.File}]({page.File}) | {page.Words} | `{page.Command}` |\n");
        }

        text.Append("\n## Pictures of them\n");
        foreach (GalleryPicture picture in Pictures)
        {
            text.Append($"\n### {picture.Words}\n\n![{picture.Words}]({picture.File})\n");
        }

        return text.ToString();
    }
}
