using StackAudit.Testing;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Testing;

public class TestingTests
{
    private static readonly IReadOnlyList<TestingCase> Cases =
        TestingCaseReader.Read(File.ReadAllLines(Repository.PathOf("tests", "StackAudit.Tests", "Testing", "Cases", "testing.cases")));

    public static TheoryData<TestingCase> All => [.. Cases];

    [Fact]
    public void ThereAreCases() => Assert.True(Cases.Count >= 30);

    [Theory]
    [MemberData(nameof(All))]
    public void TestsGoAsTheCaseSays(TestingCase one)
    {
        TestReport report = Tested.Report(one.Rules);
        string[] outcome =
        [
            .. report.Problems.Select(problem => $"=> {Tested.Print(problem, one.LinesAbove)}"),
            .. report.Tests.SelectMany(test => test.Mistakes.Select(mistake => $"=> {Tested.Print(mistake, one.LinesAbove)}").Prepend($"=> {Word(test)}")),
        ];
        Assert.Equal(one.Outcome, outcome);
    }

    [Fact]
    public void EveryMistakeOfTestsOccursInACase()
    {
        string[] names = [.. TestDiagnostics.All.Concat(MendingDiagnostics.All).Select(descriptor => descriptor.Name)];
        Assert.NotEmpty(names);

        // A test of no rule can only stand in a file of its own; RuleTesterTests has one.
        names = [.. names.Where(name => name != "rule-not-run")];
        Assert.DoesNotContain(names, name => !Cases.Any(one => one.Outcome.Any(line => line.Contains($" {name}: ", StringComparison.Ordinal))));
    }

    private static string Word(TestResult test) => test.Outcome.ToString().ToLowerInvariant() + (test.Reason.Length == 0 ? "" : $": {test.Reason}");
}
