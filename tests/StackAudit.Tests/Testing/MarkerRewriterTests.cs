using StackAudit.Testing;
using Xunit;

namespace StackAudit.Tests.Testing;

public class MarkerRewriterTests
{
    private const string Rule = """
        rule ACME1 idle-tool "Idle"
          for each tool
          where tool.status is active
          needs tool.users
          require tool.users >= 5
          report at tool: "{tool.name} has {tool.users} users"
          also at tool.users: "here"

        """;

    [Theory]
    [InlineData("a: { status: active, users: 1 }", "a: { status: active, users: 1 }   #~ ACME1")]
    [InlineData("a: { status: active, users: 1 }   # few", "a: { status: active, users: 1 }   # few   #~ ACME1")]
    [InlineData("a: { status: active, users: 9 }   #~ ACME1", "a: { status: active, users: 9 }")]
    [InlineData("a: { status: active, users: 1 }   #~ ok ACME1", "a: { status: active, users: 1 }   #~ ACME1")]
    [InlineData("a: { status: retired, users: 9 }   #~ ok ACME1", "a: { status: retired, users: 9 }")]
    [InlineData("a: { status: active, users: 1 }   #~ todo ACME1", "a: { status: active, users: 1 }   #~ ACME1")]
    [InlineData("a: { status: active }   #~ ok ACME1", "a: { status: active }   #~ unknown ACME1")]
    [InlineData("a: { status: active }   #~ unknown ACME1", null)]
    [InlineData("a: { status: active, users: 9 }   #~ unknown ACME1", "a: { status: active, users: 9 }   #~ ok ACME1")]
    [InlineData("a: { status: active, users: 1 }   #~ unknown ACME1", "a: { status: active, users: 1 }   #~ ACME1")]
    [InlineData("a: { status: retired }   #~ unknown ACME1", "a: { status: retired }")]
    [InlineData("a: { status: active, users: 1 }   #~ ACME1 error \"2 users\" also 3", "a: { status: active, users: 1 }   #~ ACME1 warning \"a has 1 users\" also 1")]
    [InlineData("a: { status: active, users: 1 }   #~ ACME1 \"1 users\" also 3", "a: { status: active, users: 1 }   #~ ACME1 \"1 users\" also 1")]
    [InlineData("a: { status: active, users: 9 }\n      #~^ ACME1\n      b: { status: active, users: 9 }   #~ ok ACME1", "a: { status: active, users: 9 }\n      b: { status: active, users: 9 }   #~ ok ACME1")]
    [InlineData("a: { status: active, users: 9 }\n      #~^ ok ACME1\n      #~^ todo ACME1", null)]
    [InlineData("a: { status: active, users: 1 }   #~ ACME1 warning", null)]
    public void AMarkerIsRewrittenToWhatWasFound(string stack, string? rewritten) =>
        Assert.Equal(rewritten == null ? [] : [TestOf(rewritten)], Updates(TestOf(stack)).Select(update => update.Text));

    [Theory]
    [InlineData("nothing", "1 finding", "a: { status: active, users: 1 }   #~ ACME1")]
    [InlineData("3 findings", "nothing", "a: { status: active, users: 9 }")]
    public void TheNumberIsRewritten(string before, string after, string stack) =>
        Assert.Equal(TestOf(stack) + $"  expect {after}\n", Assert.Single(Updates(TestOf(stack) + $"  expect {before}\n")).Text);

    [Fact]
    public void AfterwardsTheTestsPass()
    {
        MarkerUpdate update = Assert.Single(Updates(TestOf("a: { status: active, users: 1 }\n      b: { status: active, users: 9 }   #~ ACME1")));
        Assert.Equal(TestOutcome.Passed, Assert.Single(Tested.Report(update.Text).Tests).Outcome);
    }

    [Fact]
    public void AStackOfItsOwnIsRewrittenInItsFile()
    {
        TestReport report = Tested.Report(
            Rule, options => options with { Update = true }, ("rules/tests/idle.yaml", "tools:\r\n  a: { status: active, users: 1 }\r\n  b: { status: active, users: 9 }   #~ ok ACME1\r\n"));
        MarkerUpdate update = Assert.Single(report.Updates!);
        Assert.Equal("rules/tests/idle.yaml", update.Source.Path);
        Assert.Equal("tools:\r\n  a: { status: active, users: 1 }   #~ ACME1\r\n  b: { status: active, users: 9 }   #~ ok ACME1\r\n", update.Text);
    }

    private static string TestOf(string stack) => $"{Rule}test ACME1 \"a\"\n  given \"\"\"\n    tools:\n      {stack}\n  \"\"\"\n";

    private static IReadOnlyList<MarkerUpdate> Updates(string rules) => Tested.Report(rules, options => options with { Update = true }).Updates!;
}
