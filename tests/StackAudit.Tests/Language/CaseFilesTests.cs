using System.Text;
using System.Text.RegularExpressions;
using StackAudit.Language.Binding;
using StackAudit.Language.Linting;
using StackAudit.Language.Parsing;
using StackAudit.Rules;
using StackAudit.Tests.Language.Evaluation;
using StackAudit.Tests.Language.Formatting;
using StackAudit.Tests.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Language;

public sealed partial class CaseFilesTests
{
    private const int Fewest = 400;

    private static readonly (string Name, string Stage)[] Files =
    [
        ("parsing.cases", "Parsing"), ("syntax-errors.cases", "Parsing"), ("checking.cases", "Binding"), ("evaluation.cases", "Evaluation"), ("formatting.cases", "Formatting"),
        ("lints.cases", "Linting"),
    ];

    // What a case cannot show: too large a file, too much work, and what stands on a command line or in a list of codes. They have tests of their own.
    private static readonly string[] WithoutCases = ["STK0112", "STK0113", "STK0116", "STK0117", "STK0152", "STK0153", "STK0155", "STK0194"];

    [Fact]
    public void FourHundredCasesDifferInMoreThanALiteral()
    {
        (string, string)[] all =
        [
            .. ParsingCaseReader.Read(Lines("parsing.cases")).Select(one => ("parsing", one.Text)),
            .. SyntaxErrorCaseReader.Read(Lines("syntax-errors.cases")).Select(one => ("parsing", one.Text)),
            .. SyntaxErrorCaseReader.Read(Lines("checking.cases"), allowsHealthy: true).Select(one => ("checking", one.Text)),
            .. EvaluationCaseReader.Read(Lines("evaluation.cases")).Select(one => ("evaluation", one.Stack + one.Settings + one.Rules + string.Join('\n', one.Questions))),
            .. FormattingCaseReader.Read(Lines("formatting.cases")).Select(one => ("formatting", one.Text)),
        ];
        int different = all.Select(one => (one.Item1, WithoutLiterals(one.Item2))).Distinct().Count();

        Assert.InRange(different, Fewest, all.Length);
    }

    [Theory]
    [InlineData("define x = 5 days", "define x = 60 days")]
    [InlineData("define x = a is \"b\"", "define x = a is \"c d\"")]
    [InlineData("define x = [EUR 5, 2026-01-01, 50%]", "define x = [EUR 7.50, 2026-12-31, 1%]")]
    public void CasesThatDifferInALiteralAreOne(string text, string other) => Assert.Equal(WithoutLiterals(text), WithoutLiterals(other));

    [Theory]
    [InlineData("define x = 5 days", "define x = 5 weeks")]
    [InlineData("define x = a is \"b\"", "define x = a is b")]
    public void CasesThatDifferOtherwiseAreTwo(string text, string other) => Assert.NotEqual(WithoutLiterals(text), WithoutLiterals(other));

    [Fact]
    public void EveryMistakeOfTheLanguageOccursInACase()
    {
        string[] all = [.. SyntaxDiagnostics.All.Concat(BindingDiagnostics.All).Concat(LintDiagnostics.All).Concat(RunDiagnostics.All).Select(descriptor => descriptor.Code)];
        string[] found = [.. Files.SelectMany(file => CaseFile.ReadLines(file.Name, file.Stage)).SelectMany(line => Code().Matches(line)).Select(code => code.Value)];

        Assert.InRange(all.Length, 55, int.MaxValue);
        Assert.Equal([], all.Except(found).Except(WithoutCases));
        Assert.Equal([], WithoutCases.Intersect(found));
    }

    private static string[] Lines(string name) => CaseFile.ReadLines(name, Files.Single(file => file.Name == name).Stage);

    private static string WithoutLiterals(string text)
    {
        var without = new StringBuilder();
        for (Token token = Scanner.Scan(text, 0, text.Length); token.Kind != TokenKind.End; token = Scanner.Scan(text, token.End, text.Length))
        {
            bool isLiteral = token.Kind is TokenKind.Number or TokenKind.Money or TokenKind.Text or TokenKind.Block;
            without.Append(isLiteral ? token.Kind.ToString() : text[token.Start..token.End]).Append(' ');
        }

        return without.ToString();
    }

    [GeneratedRegex("STK01[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
