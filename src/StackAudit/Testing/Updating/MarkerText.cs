using System.Globalization;
using System.Text;
using StackAudit.Rules;

namespace StackAudit.Testing;

/// <summary>Markers as they are written.</summary>
internal static class MarkerText
{
    public static string For(Finding finding) => $"{MarkerReader.Sign} {finding.Rule.Code}";

    /// <summary>The same marker with what the finding has for whatever it spoke of.</summary>
    public static string For(Marker marker, Finding finding)
    {
        var text = new StringBuilder(Sign(marker)).Append(' ').Append(marker.Code);
        if (marker.Level != null)
        {
            text.Append(' ').Append(finding.Severity.ToString().ToLowerInvariant());
        }

        // A text in quotes cannot hold one.
        if (marker.Message is { } part)
        {
            text.Append(CultureInfo.InvariantCulture, $" \"{(finding.Message.Contains(part, StringComparison.Ordinal) ? part : finding.Message.Split('"')[0])}\"");
        }

        if (marker.Path != null && finding.Path.Count > 0)
        {
            text.Append(" path ").AppendJoin(" > ", Difference.PathOf(finding));
        }

        return marker.Also == null ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $" also {finding.Related.Count}").ToString();
    }

    /// <summary>The same marker with another word before the code.</summary>
    public static string For(Marker marker, string kind) => $"{Sign(marker)} {kind} {marker.Code}";

    // The sign with the caret that it may have.
    private static string Sign(Marker marker)
    {
        string written = marker.Text.Yaml.Slice(marker.Span);
        return written[..written.IndexOf(' ', StringComparison.Ordinal)];
    }
}
