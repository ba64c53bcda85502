using StackAudit.Testing;
using StackAudit.Tests.Documentation;
using Xunit;

namespace StackAudit.Tests.Testing;

/// <summary>What the language reference shows as tests are tests that pass.</summary>
public class LanguagePageTests
{
    [Fact]
    public void TheTestsOnThePagePass()
    {
        string[] rules = [.. LanguagePage.Examples().Concat(LanguagePage.Unsaid).Select(example => example.Rules).Distinct().Where(text => text.Contains("\ntest ACME", StringComparison.Ordinal))];
        TestResult[] tests = [.. rules.SelectMany(text => Tested.Report(text).Tests)];
        Assert.True(tests.Length >= 3, $"Found {tests.Length} tests.");
        Assert.All(tests, test => Assert.Equal((test.Title, TestOutcome.Passed, 0), (test.Title, test.Outcome, test.Mistakes.Count)));
    }
}
