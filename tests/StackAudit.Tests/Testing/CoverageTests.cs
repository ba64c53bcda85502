using StackAudit.Testing;
using Xunit;

namespace StackAudit.Tests.Testing;

public class CoverageTests
{
    private const string Rule = """
        rule ACME1 idle-tool "Idle"
          for each tool
          where tool.status is active
          unless tool.tier is present
          needs tool.users
          let words = ["few" when tool.users < 2]
          require tool.users >= 5
          report at tool: "{words | list}"
          escalate to error when words is empty

        """;

    private const string Busy = "a: { status: active, users: 9 }   #~ ok ACME1";

    [Fact]
    public void WhatNoTestHasSeenIsToldAtItsClause()
    {
        RuleCoverage rule = Cover(Rule, Busy);
        Assert.Equal(
            [
                "3:3 answer-never-seen: No test has seen this `where` say no.",
                "4:3 answer-never-seen: No test has seen this `unless` say yes.",
                "5:3 answer-never-seen: No test has seen this `needs` say no.",
                "6:27 answer-never-seen: No test has seen this `when` say yes.",
                "6:27 answer-never-seen: No test has seen this `when` say no.",
                "7:11 answer-never-seen: No test has seen this `require` say no.",
                "9:26 answer-never-seen: No test has seen this `escalate` say yes.",
                "9:26 answer-never-seen: No test has seen this `escalate` say no.",
            ],
            rule.Mistakes.Select(mistake => Tested.Print(mistake)));
        Assert.Equal((12, 4, 0), (rule.Answers, rule.Seen, rule.Excused));
    }

    [Fact]
    public void WhatAllTestsTogetherSeeIsCovered()
    {
        RuleCoverage rule = Cover(
            Rule,
            Busy,
            "b: { status: active, users: 1 }   #~ ACME1 warning",
            "c: { status: active, users: 3 }   #~ ACME1 error",
            "d: { status: retired }",
            "e: { status: active, tier: low }",
            "f: { status: active }");
        Assert.Empty(rule.Mistakes);
        Assert.Equal(12, rule.Seen);
    }

    [Fact]
    public void WhatATestWithFieldsOfItsOwnSeesIsCovered()
    {
        RuleCoverage rule = CoverWith("  config \"\"\"\n    fields: [{ kind: tool, name: colour, type: text }]\n  \"\"\"\n", Rule, Busy);
        Assert.Equal((12, 4, 0), (rule.Answers, rule.Seen, rule.Excused));
    }

    [Fact]
    public void OfARuleWithoutTestsNothingIsCovered()
    {
        RuleCoverage rule = Cover(Rule);
        Assert.Equal((12, 0), (rule.Answers, rule.Seen));
    }

    [Fact]
    public void ARuleThatIsOffIsCoveredToo()
    {
        RuleCoverage rule = Cover(Rule.Replace("  for each", "  severity off\n  for each", StringComparison.Ordinal), Busy);
        Assert.Equal(4, rule.Seen);
    }

    [Fact]
    public void AReasonExcusesAnAnswer()
    {
        RuleCoverage rule = Cover(Above("# never `no`: all are active"), Busy);
        Assert.Equal(1, rule.Excused);
        Assert.DoesNotContain(rule.Mistakes, mistake => mistake.Message.Contains("`where`", StringComparison.Ordinal));
    }

    [Fact]
    public void AReasonForWhatIsSeenIsIdle() =>
        Assert.Equal("3:3 idle-excuse: Nothing needs the reason for `yes`: tests show it.", Tested.Print(Cover(Above("# never `yes`: none is active"), Busy).Mistakes[0]));

    [Fact]
    public void AReasonMustSayWhatItIsAbout() =>
        Assert.Equal("3:3 malformed-excuse: This comment gives no reason for anything.", Tested.Print(Cover(Above("# never said"), Busy).Mistakes[0]));

    private static string Above(string comment) => Rule.Replace("  where", $"  {comment}\n  where", StringComparison.Ordinal);

    // A test for each tool.
    private static RuleCoverage Cover(string rule, params string[] tools) => CoverWith("", rule, tools);

    private static RuleCoverage CoverWith(string config, string rule, params string[] tools)
    {
        string tests = string.Concat(tools.Select((tool, i) => $"test ACME1 \"{i}\"\n{config}  given \"\"\"\n    tools:\n      {tool}\n  \"\"\"\n{(tool.Contains("#~", StringComparison.Ordinal) ? "" : "  expect nothing\n")}\n"));
        TestReport report = Tested.Report(rule + tests, options => options with { Coverage = true });
        Assert.Empty(report.Tests.SelectMany(test => test.Mistakes));
        return Assert.Single(report.Coverage!);
    }
}
