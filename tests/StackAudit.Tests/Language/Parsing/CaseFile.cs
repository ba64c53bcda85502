using StackAudit.Tests.Support;

namespace StackAudit.Tests.Language.Parsing;

/// <summary>
/// A file of cases, each under a line <c>--- title</c>:
/// <code>
/// --- a level that does not exist
/// rule A1 b "c"
///   severity erorr
///            ^^^^^ STK0101 Unexpected `erorr`.
/// </code>
/// What is not a case is a mistake in the file, never skipped.
/// </summary>
internal static class CaseFile
{
    private const string Separator = "--- ";

    public static string[] ReadLines(string name, string stage = "Parsing") => ReadLines(["Language", stage, "Cases", name]);

    /// <summary>The lines of a file of cases anywhere among the tests.</summary>
    public static string[] ReadLines(params IReadOnlyList<string> path) =>
        File.ReadAllLines(Repository.PathOf(["tests", "StackAudit.Tests", .. path]));

    /// <summary>The title and the lines of each case.</summary>
    public static IReadOnlyList<(string Title, string[] Lines)> Split(string[] lines)
    {
        var cases = new List<(string Title, List<string> Lines)>();
        foreach (string line in lines)
        {
            if (line.StartsWith(Separator, StringComparison.Ordinal))
            {
                cases.Add((line[Separator.Length..].Trim(), []));
            }
            else if (line.StartsWith("---", StringComparison.Ordinal))
            {
                throw new FormatException("A case has no title.");
            }
            else if (cases.Count > 0)
            {
                cases[^1].Lines.Add(line);
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                throw new FormatException($"Before the first case stands `{line}`.");
            }
        }

        string? twice = cases.GroupBy(one => one.Title).FirstOrDefault(group => group.Count() > 1)?.Key;
        return twice is null
            ? [.. cases.Select(one => (one.Title, one.Lines.ToArray()))]
            : throw new FormatException($"Two cases have the title `{twice}`.");
    }
}
