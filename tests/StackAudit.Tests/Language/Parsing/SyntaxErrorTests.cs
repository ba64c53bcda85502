using StackAudit.Diagnostics;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Language.Parsing;

public sealed class SyntaxErrorTests
{
    public static TheoryData<SyntaxErrorCase> Cases => [.. SyntaxErrorCaseReader.Read(CaseFile.ReadLines("syntax-errors.cases"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryMistakeIsReportedAtItsPlaceAndNothingElse(SyntaxErrorCase one)
    {
        Parsed parsed = Parsed.From(one.Text);

        Assert.Equal(string.Join('\n', one.Errors), string.Join('\n', parsed.Errors.Select(Describe)));
    }

    private static string Describe(Diagnostic error)
    {
        LinePosition start = error.Location.Start;
        int restOfLine = error.Location.Source.Line(start.Line).Length - start.Column + 1;
        int length = Math.Min(error.Location.Span.Length, restOfLine);
        return SyntaxErrorCaseReader.Describe(start.Line, start.Column, length, $"{error.Code} {error.Message}", error.Label, error.Help);
    }
}
