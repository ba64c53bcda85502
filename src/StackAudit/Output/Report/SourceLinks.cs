using System.Globalization;
using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Where the host of the repository shows a line of a file.</summary>
internal sealed class SourceLinks(Settings settings)
{
    private readonly string? _repository = settings.Repository is { } address && IsSafe(address) ? address.TrimEnd('/') : null;

    /// <summary>The address of a line; null where the settings name no host.</summary>
    public string? To(Location place) =>
        _repository is null ? null : string.Create(CultureInfo.InvariantCulture, $"{_repository}/{string.Join('/', place.Source.Path.Split('/').Select(Uri.EscapeDataString))}#L{place.Start.Line}");

    /// <summary>Whether an address leads to the web or to mail: anything else could be a script.</summary>
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto";
}
