using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>A rule is known to work when an example fails and another one passes.</summary>
internal static class UntestedRuleLint
{
    private const string Marker = "#~";

    public static IEnumerable<Diagnostic> Find(LintedFiles files)
    {
        TestSyntax[] tests = [.. files.Files.Concat(files.OtherFiles).SelectMany(file => file.Items.OfType<TestSyntax>())];
        string[][] inFiles = [.. files.StacksOfTests.SelectMany(Markers)];
        foreach ((SourceText source, RuleSyntax rule) in files.RuleItems)
        {
            string code = rule.Code.Text;
            var place = new Location(source, rule.Code.Span);
            TestSyntax[] own = [.. tests.Where(test => test.Codes.Any(tested => tested.Text == code))];
            string[][] markers = [.. own.SelectMany(Markers).Concat(inFiles).Where(words => words.Contains(code))];
            if (own.Length == 0 && markers.Length == 0)
            {
                yield return LintDiagnostics.NoTest(place, code, $"{Marker} {code}", $"{Marker} ok {code}");
                continue;
            }

            if (!Array.Exists(markers, words => words[0] is not ("ok" or "todo")))
            {
                yield return LintDiagnostics.Untested(place, code, "that fails", $"{Marker} {code}");
            }

            if (!Array.Exists(markers, words => words[0] == "ok") && !Array.Exists(own, test => test.Clauses.Any(clause => clause is ExpectClause { Findings: 0 })))
            {
                yield return LintDiagnostics.Untested(place, code, "that passes", $"{Marker} ok {code}");
            }
        }
    }

    /// <summary>The words behind each marker.</summary>
    private static IEnumerable<string[]> Markers(TestSyntax test) =>
        test.Clauses.OfType<FixtureClause>().SelectMany(fixture => fixture.Yaml.Parts.OfType<TextPart>()).SelectMany(part => Markers(part.Text));

    private static IEnumerable<string[]> Markers(string text) =>
        from line in text.Split('\n')
        from marker in line.Split(Marker).Skip(1)
        let words = marker.TrimStart('^').Trim('\r').Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length > 0
        select words;
}
