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

        Assert.Equal(string.Join('\n', one.Errors), string.Join('\n', parsed.Errors.Select(SyntaxErrorCaseReader.Describe)));
    }
}
