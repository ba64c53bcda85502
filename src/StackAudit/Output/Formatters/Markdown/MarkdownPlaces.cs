using System.Globalization;
using StackAudit.Configuration;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Places of files in Markdown: links, where the stack says at which address its host shows them.</summary>
internal sealed class MarkdownPlaces(Settings settings)
{
    private readonly string? _address = Address(settings.Repository);

    public string Of(Location place)
    {
        string shown = MarkdownText.Code(PlaceText.Of(place));
        return _address == null ? shown : string.Create(CultureInfo.InvariantCulture, $"[{shown}]({_address}/{PathOf(place.Source.Path)}#L{place.Start.Line})");
    }

    private static string? Address(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? WithoutBrackets(address.AbsoluteUri.TrimEnd('/'))
            : null;

    private static string PathOf(string path) => WithoutBrackets(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    // They would end the link.
    private static string WithoutBrackets(string address) => address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
