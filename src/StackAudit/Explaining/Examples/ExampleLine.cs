using StackAudit.Testing;

namespace StackAudit.Explaining;

/// <summary>A line of a fixture without its markers, and what these say about one rule.</summary>
/// <param name="Fails">Whether the rule finds something here.</param>
/// <param name="Passes">Whether it looks here and finds nothing.</param>
internal sealed record ExampleLine(string Text, bool Fails, bool Passes)
{
    public static IReadOnlyList<ExampleLine> Read(FixtureText text, string code)
    {
        Marker[] markers = [.. MarkerReader.Read(text, codes: null, []).Where(marker => marker.Code == code)];
        var lines = new List<ExampleLine>();
        for (int line = 1; line <= text.Yaml.LineCount; line++)
        {
            string content = MarkerReader.WithoutMarkers(text.Yaml.Line(line));
            if (content.Length > 0)
            {
                lines.Add(new ExampleLine(content, Says(line, MarkerKind.Finding), Says(line, MarkerKind.Fine)));
            }
        }

        return lines;

        bool Says(int line, MarkerKind kind) => markers.Any(marker => marker.Line == line && marker.Kind == kind);
    }
}
