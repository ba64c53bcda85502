using StackAudit.Tests.Support;
using StackAudit.Text;

namespace StackAudit.Tests.Loading;

/// <summary>
/// Reads cases:
/// <code>
/// === A misspelt field
/// @ stack.yaml
/// tools:
///   crm: { nam: CRM }
/// ! stack.yaml:2:10-13 STK0016 A tool has no field `nam`.
/// ? Did you mean `name`?
/// </code>
/// What is not a case is a mistake in the file, never skipped.
/// </summary>
internal static class LoadingCaseReader
{
    private const string Title = "=== ";
    private const string File = "@ ";

    public static IReadOnlyList<LoadingCase> ReadAll() =>
        Read(System.IO.File.ReadAllLines(Repository.PathOf("tests", "StackAudit.Tests", "Loading", "Cases", "loading.cases")));

    public static IReadOnlyList<LoadingCase> Read(string[] lines)
    {
        var cases = new List<LoadingCase>();
        int first = Array.FindIndex(lines, line => line.StartsWith(Title, StringComparison.Ordinal));
        if (first < 0 || lines.Take(first).Any(line => line.Length > 0 && !line.StartsWith('#')))
        {
            throw new FormatException("The file begins with something that is no case.");
        }

        for (int start = first; start < lines.Length;)
        {
            int next = Array.FindIndex(lines, start + 1, line => line.StartsWith(Title, StringComparison.Ordinal));
            int end = next < 0 ? lines.Length : next;
            cases.Add(ReadCase(lines[start][Title.Length..], lines[(start + 1)..end]));
            start = end;
        }

        return cases.Select(one => one.Title).Distinct().Count() == cases.Count ? cases : throw new FormatException("Two cases have one title.");
    }

    private static LoadingCase ReadCase(string title, string[] lines)
    {
        var files = new List<(string Path, List<string> Lines)>();
        var expected = new List<string>();
        foreach (string line in lines)
        {
            if (line.StartsWith(File, StringComparison.Ordinal) && expected.Count == 0)
            {
                files.Add((line[File.Length..], []));
            }
            else if (IsExpectation(line))
            {
                expected.Add(line);
            }
            else if (expected.Count > 0 && line.Length > 0)
            {
                throw new FormatException($"In `{title}` a line of a file stands behind the problems: `{line}`.");
            }
            else if (files.Count > 0)
            {
                files[^1].Lines.Add(line);
            }
            else
            {
                throw new FormatException($"In `{title}` a line stands before the first file: `{line}`.");
            }
        }

        if (files.Count == 0)
        {
            throw new FormatException($"`{title}` has no file.");
        }

        return new LoadingCase(title, [.. files.Select(file => new SourceText(file.Path, Join(file.Lines)))], string.Join('\n', expected));
    }

    private static bool IsExpectation(string line) => line is [('!' or '?' or '~' or '&'), ' ', ..];

    private static string Join(List<string> lines)
    {
        string text = string.Concat(lines.Select(line => line + "\n")).TrimEnd('\n');
        return text.Length == 0 ? "" : text + "\n";
    }
}
