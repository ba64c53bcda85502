using StackAudit.Explaining;
using StackAudit.Output;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Explaining;

public sealed class ExplainerTests
{
    private const string Stack = """
        vendors: { chat: { name: Chat Ltd } }
        tools:
          chat: { name: Chat, status: active, users: TBD, reviews: [{ kind: it, outcome: rejected, on: 2026-01-10 }] }
          news: { name: News, status: active, users: 3, category: email-marketing }
        """;

    private const string Excepting = """
        as_of: 2026-06-30
        exceptions:
          - { rule: idle, on: news, reason: Agreed, until: 2026-12-31 }
        """;

    private const string Rules = """
        define tool.is_used = tool.users is present and tool.users >= limit

        param limit = 5 from 1 to 100 "Fewer are few"

        rule ACME1 idle "Hardly used"
          for each tool
          let users = tool.users
          require tool.is_used
          report at tool: "{tool.name}"

        rule ACME2 reviewed "Reviewed"
          for each tool
          for each r in tool.reviews
          require r.outcome is approved
          report at r: "{tool.name}"
          identify by tool

        rule ACME3 alone "Alone"
          for each group of tools as job by tool.category
          require count(job) <= 1
          report at job: "{job.key}"

        rule ACME4 too-many "Too many of one kind"
          for each stack
          forbid count(f in all findings where f.name is "idle") >= 2
          report at stack: "many"

        rule ACME5 about "About a finding"
          for each finding
          where finding.name is "idle"
          forbid finding.severity >= info
          report at finding: "{finding.code}"

        rule ACME6 hiding "Hides findings"
          for each exception
          forbid exception.findings is not empty
          report at exception: "{exception.findings | list}"
        """;

    [Fact]
    public void ADefinitionThatDecidesIsOpenedOneLevel()
    {
        FindingExplanation finding = Assert.Single(Assert.IsType<EntityExplanation>(Explain("idle", "news")).Findings);
        Reading used = Assert.Single(finding.Steps[^1].Values);

        Assert.Equal(("tool.is_used", "no"), (used.Name, used.Value));
        Assert.Equal([("tool.users", "3"), ("limit", "5")], used.From.Select(reading => (reading.Name, reading.Value)));
        Assert.Equal(4, used.From[0].Place?.Start.Line);
    }

    [Fact]
    public void WhatWasNotReadIsNotShown()
    {
        FindingExplanation finding = Assert.Single(Assert.IsType<EntityExplanation>(Explain("idle", "chat")).Findings);
        Assert.Equal([("tool.users", "missing (written `TBD`)")], finding.Steps[^1].Values[0].From.Select(reading => (reading.Name, reading.Value)));
    }

    [Fact]
    public void ALoopThatGivesNothingIsSaid()
    {
        var explanation = Assert.IsType<EntityExplanation>(Explain("reviewed", "news"));
        ExplainedMatch match = Assert.Single(explanation.Matches);

        Assert.Equal(MatchOutcome.MetNothing, match.Outcome);
        Assert.Equal([("tool.reviews", "missing")], match.Steps[^1].Values.Select(reading => (reading.Name, reading.Value)));
    }

    [Fact]
    public void WithoutAKeyItIsInNoGroup() =>
        Assert.Equal("`tool.category` of Chat is missing, so that it is in no group.", Assert.IsType<EntityExplanation>(Explain("alone", "chat")).NeverMet);

    [Fact]
    public void OfTwoKindsWithOneIdTheOneThatTheRuleMetIsMeant() =>
        Assert.Equal("tool", Assert.IsType<EntityExplanation>(Explain("reviewed", "chat")).Entity.Kind.Name);

    [Fact]
    public void ARuleIsFoundByItsCodeInAnyCase() => Assert.Equal("idle", Assert.IsType<RuleExplanation>(Explain("acme1", null)).Rule.Name);

    [Fact]
    public void SharedParametersAndDefinitionsAreExplainedWithTheRule()
    {
        var rule = Assert.IsType<RuleExplanation>(Explain("idle", null));
        Assert.Equal(("limit", "5", "from 1 to 100"), Assert.Single(rule.Parameters.Select(parameter => (parameter.Name, parameter.Value, parameter.Bounds))));
        Assert.Equal(("tool.is_used", "the tool's users is at least `limit` (5)"), Assert.Single(rule.Definitions.Select(definition => (definition.Name, definition.Text))));
    }

    [Fact]
    public void WhatTheSettingsSayIsShownWithItsLine()
    {
        var rule = Assert.IsType<RuleExplanation>(Explain("idle", null, "as_of: 2026-06-30\nparams: { limit: 9 }\n"));
        Assert.Equal(("9", "stackaudit.yaml:2"), Assert.Single(rule.Parameters.Select(parameter => (parameter.Value, parameter.Origin))));
        Assert.Equal("the tool's users is at least `limit` (9)", rule.Definitions[0].Text);
    }

    [Fact]
    public void ARuleOverFindingsIsExplainedLikeOthers()
    {
        FindingExplanation finding = Assert.Single(Assert.IsType<EntityExplanation>(Explain("too-many", "stack")).Findings);
        Assert.Equal("yes", finding.Steps[^1].Answer);
    }

    [Fact]
    public void ARuleOverFindingsMeetsWhatAFindingIsAbout()
    {
        var explanation = Assert.IsType<EntityExplanation>(Explain("about", "news"));
        Assert.Null(explanation.NeverMet);
        Assert.StartsWith("ACME1 \"News\" (", Assert.Single(explanation.Findings).Steps[0].Values[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAnExceptionHidesIsCalledByItsMessage()
    {
        var explanation = Assert.IsType<EntityExplanation>(Explain("hiding", "news", Excepting));
        Assert.Equal("ACME1 \"News\"", Assert.Single(explanation.Findings).Steps[^1].Values[0].Value);
    }

    [Fact]
    public void AnExceptedFindingIsSaidToBeOne()
    {
        var written = new StringWriter { NewLine = "\n" };
        ExplanationText.Write(Explain("idle", "news", Excepting), written, new TextStyle());
        Assert.Contains("has 1 finding, excepted, about the tool News", written.ToString(), StringComparison.Ordinal);
        Assert.Contains("an exception hides it until 2026-12-31 (stackaudit.yaml:3", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheStackIsFoundByItsKind() =>
        Assert.Equal("Shop", Assert.IsType<EntityExplanation>(Explain("too-many", "stack", "as_of: 2026-06-30\nname: Shop\n")).Entity.Name);

    [Fact]
    public void ARecordIsShownWithAllThatItMustHave() =>
        Assert.Equal("it rejected", Assert.Single(Assert.IsType<EntityExplanation>(Explain("reviewed", "chat")).Findings).Steps[1].Values[0].Value);

    [Theory]
    [InlineData("0000")]
    [InlineData("STK0104")]
    public void AnEntityGoesWithARuleAlone(string subject) =>
        Assert.StartsWith($"`--on` goes with a rule, and `{subject}` is none.", Assert.IsType<NoExplanation>(Explain(subject, "news")).Message, StringComparison.Ordinal);

    [Fact]
    public void ABeginningThatFitsSeveralFindingsIsNotEnough()
    {
        var none = Assert.IsType<NoExplanation>(Explain("0000", null));
        Assert.Equal("No finding of this stack has an id that begins with `0000`.", none.Message);
        Assert.Equal(2, none.ExitCode);
    }

    private static Explanation Explain(string subject, string? on, string settings = "as_of: 2026-06-30\nname: stack\n")
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", settings);
        folder.Write("stack.yaml", Stack);
        folder.Write("rules/own.rules", Rules);
        return Explainer.Explain(new ExplainOptions { Subject = subject, On = on, Paths = [folder.Path] });
    }
}
