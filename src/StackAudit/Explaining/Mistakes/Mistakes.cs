using System.Text;

namespace StackAudit.Explaining;

/// <summary>What the codes of mistakes mean, out of <c>docs/mistakes.md</c>, which is a part of the program.</summary>
internal static class Mistakes
{
    private const string Resource = "docs/mistakes.md";
    private const string Heading = "## ";

    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<MistakeExplanation> All { get; } = [.. Read().Split($"\n{Heading}").Skip(1).Select(Parse)];

    public static MistakeExplanation? Find(string code) => All.FirstOrDefault(mistake => string.Equals(mistake.Code, code, StringComparison.OrdinalIgnoreCase));

    // A section begins with `STK0104 may-be-missing (error)`.
    private static MistakeExplanation Parse(string section)
    {
        string[] parts = section.Split('\n', 2);
        string[] head = parts[0].Split(' ');
        return new MistakeExplanation(head[0], head[1], head[2].Trim('(', ')'), parts[1].Trim('\n'));
    }

    private static string Read()
    {
        using Stream stream = typeof(Mistakes).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
