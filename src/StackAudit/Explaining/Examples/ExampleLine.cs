namespace StackAudit.Explaining;

/// <summary>A line of a fixture without its marker, and what the marker says about one rule.</summary>
/// <param name="Fails">Whether the rule finds something here.</param>
/// <param name="Passes">Whether it looks here and finds nothing.</param>
internal sealed record ExampleLine(string Text, bool Fails, bool Passes)
{
    private const string Marker = "#~";

    public static IReadOnlyList<ExampleLine> Read(string yaml, string code)
    {
        var lines = new List<ExampleLine>();
        foreach (string line in yaml.Split('\n'))
        {
            int marker = line.IndexOf(Marker, StringComparison.Ordinal);
            string text = marker < 0 ? line : line[..marker];
            string said = marker < 0 ? "" : line[(marker + Marker.Length)..];
            bool isAbove = said.StartsWith('^');
            string[] words = said.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries);
            (bool fails, bool passes) = (words.FirstOrDefault() == code, words.Take(2).SequenceEqual(["ok", code]));
            if (isAbove && lines.Count > 0)
            {
                lines[^1] = lines[^1] with { Fails = lines[^1].Fails || fails, Passes = lines[^1].Passes || passes };
            }

            if (marker < 0 || text.Trim().Length > 0)
            {
                lines.Add(new ExampleLine(text.TrimEnd(), fails && !isAbove, passes && !isAbove));
            }
        }

        return lines;
    }
}
