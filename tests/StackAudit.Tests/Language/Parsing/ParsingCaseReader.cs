namespace StackAudit.Tests.Language.Parsing;

/// <summary>Reads cases whose text is followed by its tree on lines that begin with <c>=&gt;</c>.</summary>
internal static class ParsingCaseReader
{
    private const string Arrow = "=> ";

    public static IReadOnlyList<ParsingCase> Read(string[] lines) => [.. CaseFile.Split(lines).Select(one => Read(one.Title, one.Lines))];

    private static ParsingCase Read(string title, string[] lines)
    {
        string[] text = [.. lines.TakeWhile(line => !line.StartsWith(Arrow, StringComparison.Ordinal))];
        string[] rest = [.. lines.Skip(text.Length).Where(line => line.Length > 0)];
        string? stray = rest.FirstOrDefault(line => !line.StartsWith(Arrow, StringComparison.Ordinal));
        if (stray is not null)
        {
            throw new FormatException($"After the tree of `{title}` stands `{stray}`.");
        }

        if (rest.Length == 0 || text.All(string.IsNullOrWhiteSpace))
        {
            throw new FormatException($"`{title}` needs a text and a tree.");
        }

        return new ParsingCase(title, string.Join('\n', text) + "\n", string.Join(' ', rest.Select(line => line[Arrow.Length..].Trim())));
    }
}
