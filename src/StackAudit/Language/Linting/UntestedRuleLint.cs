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
        foreach ((SourceText source, RuleSyntax rule) in files.RuleItems)
        {
            string code = rule.Code.Text;
            var place = new Location(source, rule.Code.Span);
            TestSyntax[] own = [.. tests.Where(test => test.Codes.Any(tested => tested.Text == code))];
            if (own.Length == 0)
            {
                yield return LintDiagnostics.NoTest(place, code, $"{Marker} {code}", $"{Marker} ok {code}");
                continue;
            }

            if (!own.Any(test => Markers(test).Any(words => words.Contains(code) && words[0] is not ("ok" or "todo"))))
            {
                yield return LintDiagnostics.Untested(place, code, "that fails", $"{Marker} {code}");
            }

            if (!own.Any(test => Markers(test).Any(words => words.Contains(code) && words[0] == "ok") || test.Clauses.Any(clause => clause is ExpectClause { Findings: 0 })))
            {
                yield return LintDiagnostics.Untested(place, code, "that passes", $"{Marker} ok {code}");
            }
        }
    }

    /// <summary>The words behind each marker.</summary>
    private static IEnumerable<string[]> Markers(TestSyntax test) =>
        from fixture in test.Clauses.OfType<FixtureClause>()
        from part in fixture.Yaml.Parts.OfType<TextPart>()
        from line in part.Text.Split('\n')
        from marker in line.Split(Marker).Skip(1)
        let words = marker.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length > 0
        select words;
}
