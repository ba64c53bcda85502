using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Testing;

/// <summary>What a marker says of a finding, and what the finding says.</summary>
internal sealed record Difference(string Expected, string Found)
{
    /// <summary>The first one; null when the finding is as the marker says.</summary>
    public static Difference? Of(Marker marker, Finding finding)
    {
        if (marker.Level is { } level && level != finding.Severity)
        {
            return new($"level `{Word(level)}`", $"level `{Word(finding.Severity)}`");
        }

        if (marker.Message is { } part && !finding.Message.Contains(part, StringComparison.Ordinal))
        {
            return new($"a message with \"{part}\"", $"\"{finding.Message}\"");
        }

        if (marker.Path is { } path && !path.SequenceEqual(PathOf(finding)))
        {
            return new($"the path {Join(path)}", finding.Path.Count == 0 ? "no path" : $"the path {Join(PathOf(finding))}");
        }

        return marker.Also is { } also && also != finding.Related.Count ? new(Places(also), Places(finding.Related.Count)) : null;
    }

    /// <summary>The tools on the way, by their ids.</summary>
    public static IEnumerable<string> PathOf(Finding finding) => finding.Path.Take(1).Select(step => step.From.Id).Concat(finding.Path.Select(step => step.To.Id));

    private static string Word(Severity level) => level.ToString().ToLowerInvariant();

    private static string Join(IEnumerable<string> path) => string.Join(" > ", path);

    private static string Places(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} further {(number == 1 ? "place" : "places")}");
}
