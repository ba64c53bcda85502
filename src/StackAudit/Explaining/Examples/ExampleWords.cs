using StackAudit.Testing;
using StackAudit.Text;

namespace StackAudit.Explaining;

/// <summary>Says in comments what the markers of one rule say.</summary>
internal static class ExampleWords
{
    private const string Gap = "   ";

    public static string Of(string yaml, string code)
    {
        var text = FixtureText.OfFile(new SourceText("stack.yaml", yaml), "stack.yaml");
        ILookup<int, Marker> markers = MarkerReader.Read(text, codes: null, []).Where(marker => marker.Code == code).ToLookup(marker => marker.Line);
        return string.Join('\n', Enumerable.Range(1, text.Yaml.LineCount).Select(line => Line(text.Yaml.Line(line).ToString(), markers[line])).Where(line => line.Length > 0));
    }

    // The blanks before a marker stay, so that comments below each other do too.
    private static string Line(string line, IEnumerable<Marker> markers)
    {
        string content = MarkerReader.WithoutMarkers(line);
        string[] words = [.. markers.Select(marker => Word(marker.Kind)).Distinct()];
        if (content.Length == 0 || words.Length == 0)
        {
            return content;
        }

        string blanks = content.Length < line.Length ? line[content.Length..line.IndexOf(MarkerReader.Sign, content.Length, StringComparison.Ordinal)] : Gap;
        return $"{content}{blanks}# {string.Join(", ", words)}";
    }

    private static string Word(MarkerKind kind) => kind switch
    {
        MarkerKind.Finding => "found",
        MarkerKind.Fine => "fine",
        MarkerKind.Unknown => "could not look",
        _ => "ought to be found, and is not yet",
    };
}
