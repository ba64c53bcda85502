using StackAudit.Tests.Language.Parsing;
using Xunit;

namespace StackAudit.Tests.Language.Binding;

public sealed class CheckingTests
{
    public static TheoryData<SyntaxErrorCase> Cases => [.. SyntaxErrorCaseReader.Read(CaseFile.ReadLines("checking.cases", "Binding"), allowsHealthy: true)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryMistakeIsReportedAtItsPlaceAndNothingElse(SyntaxErrorCase one) =>
        Assert.Equal(string.Join('\n', one.Errors), string.Join('\n', Checked.From(one.Text).Problems.Select(SyntaxErrorCaseReader.Describe)));
}
