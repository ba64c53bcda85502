using System.Text.RegularExpressions;
using Xunit;

namespace StackAudit.Tests.Documentation.Gallery;

/// <summary>A picture of a page as a file of its own, which brings the style of the page along.</summary>
/// <param name="Kind">The class of the drawing.</param>
/// <param name="Page">Where it stands; the first of its kind is taken.</param>
/// <param name="Words">What it shows.</param>
internal sealed partial record GalleryPicture(string Kind, GalleryPage Page, string Words)
{
    public string File => $"{Kind}.svg";

    public string Svg()
    {
        string drawing = Regex.Match(Page.Html, $"<svg class=\"{Kind}\".*?</svg>", RegexOptions.Singleline).Value;
        Assert.NotEqual("", drawing);
        string style = Style().Match(Page.Html).Groups["css"].Value;
        int start = drawing.IndexOf('>', StringComparison.Ordinal);
        return $"{DataSaid().Replace(drawing[..start], "")} xmlns=\"http://www.w3.org/2000/svg\"><style>{style}svg{{background:var(--paper);font-family:system-ui,\"DejaVu Sans\",sans-serif}}</style>{DataSaid().Replace(drawing[start..][1..], "")}\n";
    }

    [GeneratedRegex("<style>(?<css>.*?)</style>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Style();

    // XML knows no attribute without a value.
    [GeneratedRegex(" data-said(?=[ >])", RegexOptions.CultureInvariant)]
    private static partial Regex DataSaid();
}
