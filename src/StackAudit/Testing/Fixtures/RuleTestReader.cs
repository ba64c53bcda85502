using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;
using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Makes tests of the items in rule files.</summary>
internal static class RuleTestReader
{
    private const string StackPath = "stack.yaml";

    public static RuleTest Read(BoundTest test)
    {
        TestSyntax syntax = test.Syntax;
        FixtureText[] stack =
        [
            .. Fixtures(FixtureKind.Given, StackPath),
            .. Fixtures(FixtureKind.Config, Settings.FileName),
        ];
        string[] codes = [.. syntax.Codes.Select(code => code.Text)];
        var mistakes = new DiagnosticBag();
        return new RuleTest
        {
            Title = ExpressionBinder.PlainText(syntax.Title),
            Location = new Location(test.Source, syntax.Title.Span),
            Codes = codes,
            AsOf = syntax.Clauses.OfType<AsOfClause>().FirstOrDefault()?.Date.Value,
            Parameters = test.Parameters,
            Stack = stack,
            Becomes = Fixtures(FixtureKind.Becomes, StackPath).FirstOrDefault(),
            Markers = [.. stack.SelectMany(text => MarkerReader.Read(text, codes, mistakes))],
            Expected = syntax.Clauses.OfType<ExpectClause>().FirstOrDefault() is { Findings: { } number } expect
                ? new Expectation(number, new Location(test.Source, expect.Span))
                : null,
            Mistakes = [.. mistakes],
            SkipReason = syntax.Verdict != null ? "tests of verdicts wait for `vet`" : "",
        };

        IEnumerable<FixtureText> Fixtures(FixtureKind kind, string path) =>
            syntax.Clauses.OfType<FixtureClause>().Where(clause => clause.Kind == kind).Select(clause => FixtureText.Of(clause.Yaml, test.Source, path));
    }
}
