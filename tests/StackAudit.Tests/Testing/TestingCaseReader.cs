using StackAudit.Tests.Language.Parsing;

namespace StackAudit.Tests.Testing;

/// <summary>
/// Reads cases of this form; without a rule of its own a case has the one of the first case:
/// <code>
/// --- title
/// test ACME1 "…"
///   …
/// => failed                        (of each test)
/// => 3:12 missing-finding: …       (its mistakes, their lines counted within the case)
/// </code>
/// </summary>
internal static class TestingCaseReader
{
    private const string Sign = "=> ";

    public static IReadOnlyList<TestingCase> Read(string[] lines)
    {
        (string Title, string[] Lines)[] cases = [.. CaseFile.Split(lines)];
        string rule = cases.Length == 0 ? "" : Text(cases[0].Lines.TakeWhile(line => !line.StartsWith("test ", StringComparison.Ordinal)));
        return [.. cases.Select((one, i) => Read(one.Title, one.Lines, i == 0 ? "" : rule))];
    }

    private static TestingCase Read(string title, string[] lines, string rule)
    {
        string[] outcome = [.. lines.SkipWhile(line => !line.StartsWith(Sign, StringComparison.Ordinal)).Where(line => line.Length > 0)];
        string[] body = [.. lines.TakeWhile(line => !line.StartsWith(Sign, StringComparison.Ordinal))];
        if (outcome.Length == 0 || !Array.TrueForAll(outcome, line => line.StartsWith(Sign, StringComparison.Ordinal)))
        {
            throw new FormatException($"`{title}` has no outcome, or something behind it.");
        }

        bool hasOwn = Array.Exists(body, line => line.StartsWith("rule ", StringComparison.Ordinal));
        string above = hasOwn ? "" : rule;
        return new TestingCase(title, above + Text(body), above.Count(c => c == '\n'), outcome);
    }

    private static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
