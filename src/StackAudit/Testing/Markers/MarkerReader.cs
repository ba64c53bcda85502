using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Finds the markers in the stack of a test: <c>#~ CODE</c> behind a line, <c>#~^ CODE</c> below it.</summary>
internal static class MarkerReader
{
    public const string Sign = "#~";

    /// <param name="text">The YAML.</param>
    /// <param name="codes">The rules that are tested; null for whatever is marked.</param>
    /// <param name="mistakes">Receives markers that say nothing.</param>
    public static IReadOnlyList<Marker> Read(FixtureText text, IReadOnlyList<string>? codes, DiagnosticBag mistakes)
    {
        var markers = new List<Marker>();
        SourceText yaml = text.Yaml;
        int lineStart = 0;
        int lineAbove = 0;
        for (int line = 1; line <= yaml.LineCount; line++)
        {
            ReadOnlySpan<char> content = yaml.Line(line);
            int first = IndexOf(content, 0);
            for (int start = first; start >= 0;)
            {
                int next = IndexOf(content, start + Sign.Length);
                var span = TextSpan.FromBounds(lineStart + start, lineStart + (next < 0 ? content.Length : next));
                if (new MarkerParser(text, span, codes, mistakes).Parse(line, lineAbove) is { } marker)
                {
                    markers.Add(marker);
                }

                start = next;
            }

            // A line of nothing but markers is none that another could speak of.
            lineAbove = first >= 0 && content[..first].IsWhiteSpace() ? lineAbove : line;
            lineStart = yaml.Content.IndexOf('\n', lineStart) + 1;
        }

        return markers;
    }

    /// <summary>A line as it would be without a test around it.</summary>
    public static string WithoutMarkers(ReadOnlySpan<char> line) => (IndexOf(line, 0) is var at and >= 0 ? line[..at] : line).TrimEnd().ToString();

    // As in YAML, what makes a comment of it is the blank before.
    private static int IndexOf(ReadOnlySpan<char> line, int from)
    {
        for (int at = line[from..].IndexOf(Sign); at >= 0; at = line[from..].IndexOf(Sign))
        {
            int found = from + at;
            if (found == 0 || line[found - 1] is ' ' or '\t')
            {
                return found;
            }

            from = found + Sign.Length;
        }

        return -1;
    }
}
