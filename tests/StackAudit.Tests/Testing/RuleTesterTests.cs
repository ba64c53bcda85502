using StackAudit.Rules;
using StackAudit.Testing;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Testing;

public class RuleTesterTests
{
    private const string Rule = """
        rule ACME1 idle-tool "Idle"
          category ownership
          for each tool
          needs tool.users
          require tool.users >= 5
          report at tool: "{tool.name}"

        """;

    private static readonly (string Path, string Content) Idle = ("rules/tests/idle.yaml", "tools: { a: { users: 1 } }   #~ ACME1\n");

    [Fact]
    public void WithoutPathsTheShippedRulesAndThoseOfTheStackAreTested()
    {
        TestReport report = Tested.Report(Rule, options => options with { Paths = [] }, Idle);
        Assert.Contains(report.Tests, test => test.Title == "rules/tests/idle.yaml");
        Assert.Equal(BuiltInRules.Descriptors().Count + 1, report.Tests.SelectMany(test => test.Codes).Distinct().Count());
    }

    [Fact]
    public void WithPathsOnlyWhatIsThereIsTested()
    {
        TestReport report = Tested.Report(Rule, null, Idle);
        Assert.Equal(["ACME1"], report.Tests.SelectMany(test => test.Codes));
        Assert.Equal(0, report.ExitCode);
    }

    [Fact]
    public void OnlyAndSkipChooseRules()
    {
        Assert.Single(Tested.Report(Rule, options => options with { Paths = [], Only = ["category:hygiene", "idle-tool"], Skip = ["STK2203"] }, Idle).Tests);
        Assert.DoesNotContain(Tested.Report(Rule, options => options with { Paths = [], Skip = ["idle-tool"] }, Idle).Tests, test => test.Codes.Contains("ACME1"));
    }

    [Fact]
    public void NoTestsAreNoSuccess() => Assert.Equal(2, Tested.Report(Rule).ExitCode);

    [Fact]
    public void AFolderWithSettingsIsOneStack()
    {
        TestReport report = Tested.Report(
            Rule, null,
            ("rules/tests/shop/stackaudit.yaml", "as_of: 2026-06-30\n"),
            ("rules/tests/shop/tools.yaml", "tools: { a: { users: 1, vendor: v } }   #~ ACME1\n"),
            ("rules/tests/shop/more/vendors.yaml", "vendors: { v: {} }\n"),
            ("rules/tests/single/idle.yaml", Idle.Content));
        Assert.Equal(["rules/tests/shop", "rules/tests/single/idle.yaml"], report.Tests.Select(test => test.Title));
        Assert.All(report.Tests, test => Assert.Equal(TestOutcome.Passed, test.Outcome));
    }

    [Theory]
    [InlineData("rules/tests", 2)]
    [InlineData("rules/tests/deep", 1)]
    [InlineData("rules/tests/deep/idle.yaml", 1)]
    [InlineData("rules/tests/idle.yaml", 1)]
    [InlineData("rules", 2)]
    public void StacksOfTestsCanBeNamed(string path, int tests)
    {
        using var folder = new TemporaryFolder();
        folder.Write("rules/a.rules", Rule);
        folder.Write(Idle.Path, Idle.Content);
        folder.Write("rules/tests/deep/idle.yaml", Idle.Content);
        TestReport report = RuleTester.Run(new TestOptions { Root = folder.Path, Paths = [System.IO.Path.Combine(folder.Path, path)] });
        Assert.Empty(report.Problems);
        Assert.Equal(tests, report.Tests.Count);
    }

    [Fact]
    public void MarkersInStacksOfTestsAreKnownToLints()
    {
        TestReport report = Tested.Report(Rule, null, ("rules/tests/both.yaml", "tools:\n  a: { users: 1 }   #~ ACME1\n  b: { users: 9 }   #~ ok ACME1\n"));
        Assert.DoesNotContain(report.Lints, lint => lint.Descriptor.Name == "untested-rule");
    }

    [Fact]
    public void AMistakeInAFileIsToldInTheFile()
    {
        TestReport report = Tested.Report(Rule, null, ("rules/tests/idle.yaml", "tools:\n  a: { users: 9 }\n  b: { users: 9 }   #~ ACME1\n"));
        Assert.Equal("rules/tests/idle.yaml:3:21", Assert.Single(Assert.Single(report.Tests).Mistakes).Location.ToString());
    }

    [Fact]
    public void AMarkerForNoRuleDoesNotPass()
    {
        TestReport report = Tested.Report(Rule, null, ("rules/tests/idle.yaml", "tools: { a: { users: 1 } }   #~ ACME2\n"));
        TestResult test = Assert.Single(report.Tests);
        Assert.Equal((TestOutcome.Broken, "rule-not-run"), (test.Outcome, Assert.Single(test.Mistakes).Descriptor.Name));
    }

    [Fact]
    public void StacksOfTestsAreNoPartOfTheStack()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", "tools: { b: { name: B, status: active } }\n");
        folder.Write(Idle.Path, Idle.Content);
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] });
        Assert.Equal(["b"], result.Model.All("tool").Select(tool => tool.Id));
    }

    [Fact]
    public void FieldsOfTheStacksOwnAreKnownInTests()
    {
        const string Red = """"
            rule ACME2 red "Red"
              for each tool
              where tool.colour is present
              forbid tool.colour is "red"
              report at tool: "{tool.name}"

            test ACME2 "own"
              given """
                tools: { a: { colour: red } }   #~ ACME2
              """
            """";
        TestReport report = Tested.Report(Red, null, ("stackaudit.yaml", "fields: [{ kind: tool, name: colour, type: text }]\n"));
        Assert.Empty(report.Problems);
        Assert.Equal(TestOutcome.Passed, Assert.Single(report.Tests).Outcome);
    }

    [Fact]
    public void WindowsLineEndingsKeepThePlaces()
    {
        const string Test = """"
            test ACME1 "a"
              given """
                tools:
                  a: { users: 9 }   #~ ACME1
              """
            """";
        TestReport report = Tested.Report((Rule + Test).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.StartsWith("10:25 missing-finding", Tested.Print(Assert.Single(Assert.Single(report.Tests).Mistakes)), StringComparison.Ordinal);
    }
}
