using StackAudit.Fixing;
using Xunit;

namespace StackAudit.Tests.Fixing;

/// <summary>Rules whose fixes help, do not help, do harm, and get into each other's way.</summary>
public sealed class FixRunTests
{
    private const string Two = "tools:\n  a: { name: A, status: active }   # first\n  b: { name: B, status: active }\n";

    [Fact]
    public void AFixEndsItsFinding()
    {
        using var fixes = new Fixes(Two, Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low"));

        FixResult result = fixes.Plan();

        Assert.Equal("tools:\n  a: { name: A, status: active, tier: low }   # first\n  b: { name: B, status: active, tier: low }\n", fixes.After(result));
        Assert.Equal((0, 1, 2), (result.ExitCode, result.Passes, result.Fixed.Count));
        Assert.Empty(result.RolledBack);
    }

    [Fact]
    public void ASuggestedOneIsMadeOnRequestOnly()
    {
        using var fixes = new Fixes(Two, Rule("CO1001", "untiered", "require tool.tier is present", "fix suggest \"Call it low\": set tool.tier to low"));

        FixResult result = fixes.Plan();

        Assert.Equal((1, 0), (result.ExitCode, result.Changes.Files.Count));
        Assert.All(result.Remaining, remaining => Assert.Equal(RemainingReason.Suggested, remaining.Reason));
        Assert.Equal(0, fixes.Plan(suggested: true).ExitCode);
    }

    [Fact]
    public void AFixThatDoesNotHelpIsTakenBackAlone()
    {
        using var fixes = new Fixes(
            Two,
            Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low")
            + Rule("CO1002", "unplanned", "require tool.plan is present", "fix safe \"Describe it\": set tool.description to \"so\""));

        FixResult result = fixes.Plan();

        Assert.Equal("tools:\n  a: { name: A, status: active, tier: low }   # first\n  b: { name: B, status: active, tier: low }\n", fixes.After(result));
        Assert.Equal(["CO1002", "CO1002"], result.RolledBack.Select(back => back.Chosen.Finding.Rule.Code));
        Assert.All(result.RolledBack, back => Assert.Equal("its finding was still there", back.Why));
        Assert.All(result.Remaining, remaining => Assert.Equal(RemainingReason.RolledBack, remaining.Reason));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void OnlyTheOneThatAddsAnErrorIsTakenBack()
    {
        string stack = "tools:\n" + string.Concat(Enumerable.Range(0, 9).Select(i => $"  t{i}: {{ name: T{i}, status: active{(i == 5 ? ", plan: Free" : "")} }}\n"));
        using var fixes = new Fixes(
            stack,
            Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it critical\": set tool.tier to critical")
            + Rule("CO1002", "critical-and-free", "where tool.plan is present and tool.plan is \"Free\"\n  require tool.tier is missing or tool.tier is not critical", "", "error"));

        FixResult result = fixes.Plan();

        RolledBackFix back = Assert.Single(result.RolledBack);
        Assert.Equal("t5", back.Chosen.Finding.Subjects[0].Id);
        Assert.Equal("it would add the error CO1002 critical-and-free: wrong: t5", back.Why);
        Assert.Equal(8, result.Fixed.Count);
        Assert.Equal(stack.Replace(" status: active }", " status: active, tier: critical }", StringComparison.Ordinal), fixes.After(result));
    }

    [Fact]
    public void AnErrorOfARuleThatIsNotToBeFixedIsSeenAsWell()
    {
        using var fixes = new Fixes(
            Two,
            Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it critical\": set tool.tier to critical")
            + Rule("CO1002", "critical", "require tool.tier is missing", "", "error"));

        FixResult result = fixes.Plan(only: ["CO1001"]);

        Assert.Equal((2, 0), (result.RolledBack.Count, result.Changes.Files.Count));
    }

    [Fact]
    public void AFixThatKeepsTheStackFromLoadingIsTakenBack()
    {
        using var fixes = new Fixes(Two, Rule("CO1001", "named", "require tool.id is \"b\"", "fix safe \"Take the name away\": delete tool.name"));

        FixResult result = fixes.Plan();

        RolledBackFix back = Assert.Single(result.RolledBack);
        Assert.StartsWith("with it the stack would have the mistake STK0", back.Why, StringComparison.Ordinal);
        Assert.Empty(result.Changes.Files);
    }

    [Fact]
    public void TheNextFixOfAFindingIsTriedWhereTheFirstIsTakenBack()
    {
        using var fixes = new Fixes(Two, Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Describe it\": set tool.description to \"so\"\n  fix safe \"Call it low\": set tool.tier to low"));

        FixResult result = fixes.Plan();

        Assert.Equal((0, 2, 2), (result.ExitCode, result.Passes, result.RolledBack.Count));
        Assert.DoesNotContain("description", fixes.After(result), StringComparison.Ordinal);
    }

    [Fact]
    public void FixesThatTouchEachOtherAreMadeOneAfterTheOther()
    {
        using var fixes = new Fixes(
            "tools:\n  a: { name: A, status: active }\n",
            Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low")
            + Rule("CO1002", "unplanned", "require tool.plan is present", "fix safe \"Plan it\": set tool.plan to \"Free\""));

        FixResult result = fixes.Plan();

        Assert.Equal("tools:\n  a: { name: A, status: active, tier: low, plan: Free }\n", fixes.After(result));
        Assert.Equal((0, 2), (result.ExitCode, result.Passes));
    }

    [Fact]
    public void AFixMayDependOnAnother()
    {
        using var fixes = new Fixes(
            "tools:\n  a: { name: A, status: active }\n",
            Rule("CO1001", "unplanned", "where tool.tier is present and tool.tier is low\n  require tool.plan is present", "fix safe \"Plan it\": set tool.plan to \"Free\"")
            + Rule("CO1002", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low"));

        FixResult result = fixes.Plan();

        Assert.Equal("tools:\n  a: { name: A, status: active, tier: low, plan: Free }\n", fixes.After(result));
        Assert.Equal(2, result.Fixed.Count);
    }

    [Fact]
    public void FixesThatUndoEachOtherEndAfterTenPasses()
    {
        using var fixes = new Fixes(
            "tools:\n  a: { name: A, status: active, tier: low }\n",
            Rule("CO1001", "too-low", "require tool.tier is missing or tool.tier is not low", "fix safe \"Call it high\": set tool.tier to high")
            + Rule("CO1002", "too-high", "require tool.tier is missing or tool.tier is not high", "fix safe \"Call it low\": set tool.tier to low"));

        FixResult result = fixes.Plan();

        Assert.Equal((1, 10, true), (result.ExitCode, result.Passes, result.IsUnsettled));
        Assert.Empty(result.Changes.Files);
        Assert.Equal(RemainingReason.Unsettled, Assert.Single(result.Remaining).Reason);
    }

    [Fact]
    public void WhatIsExceptedIsLeftAlone()
    {
        using var fixes = new Fixes(
            Two,
            Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low"),
            "as_of: 2026-06-30\nexceptions:\n  - { rule: CO1001, on: [a], reason: \"Later\", until: 2026-12-31 }\n");

        FixResult result = fixes.Plan();

        Assert.Equal(("b", 0), (Assert.Single(result.Fixed).Finding.Subjects[0].Id, result.ExitCode));
    }

    [Fact]
    public void WhatIsInTheBaselineIsLeftAlone()
    {
        using var fixes = new Fixes(Two, Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low"));
        Assert.Equal(0, Support.CommandRun.Of("baseline", "create", fixes.Path, "--no-builtin-rules").ExitCode);

        FixResult result = fixes.Plan();

        Assert.Equal((0, 0, 0), (result.ExitCode, result.Fixed.Count, result.Changes.Files.Count));
    }

    [Fact]
    public void AFileOutsideOfTheStackIsLeftAlone()
    {
        string company = $"company-{Guid.NewGuid():N}.yaml";
        using var fixes = new Fixes(
            Two,
            Rule("CO1002", "uncounted", "require exception.count is present", "fix safe \"Count\": set exception.count to 1").Replace("for each tool", "for each exception", StringComparison.Ordinal).Replace("at tool: \"wrong: {tool.id}\"", "at exception: \"wrong\"", StringComparison.Ordinal),
            $"as_of: 2026-06-30\nextends: [../{company}]\n");
        string file = fixes.Write($"../{company}", "exceptions:\n  - { rule: CO1002, on: [x], reason: \"Later\", until: 2026-12-31 }\n");
        try
        {
            RemainingFix remaining = Assert.Single(fixes.Plan().Remaining);

            Assert.Equal((RemainingReason.Outside, $"../{company}"), (remaining.Reason, remaining.Outside));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void NothingIsFixedInAStackWithMistakes()
    {
        using var fixes = new Fixes(Two + "  c: { name: C, status: odd }\n", Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low"));

        FixResult result = fixes.Plan();

        Assert.Equal((2, 0), (result.ExitCode, result.Changes.Files.Count));
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public void ARuleWhoseFixesAreAllWrongIsNotTriedOnEverything()
    {
        string stack = "tools:\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"  t{i}: {{ name: T{i}, status: active }}\n"));
        using var fixes = new Fixes(stack, Rule("CO1001", "unplanned", "require tool.plan is present", "fix safe \"Describe it\": set tool.description to \"so\""));

        FixResult result = fixes.Plan();

        Assert.Equal(60, result.RolledBack.Count);
        Assert.Equal(40, result.RolledBack.Count(back => back.Why.EndsWith("this one was not tried", StringComparison.Ordinal)));
        Assert.Equal(60, result.Remaining.Count);
    }

    [Fact]
    public void AFileThatSomebodyChangesMeanwhileIsNotOverwritten()
    {
        using var fixes = new Fixes(Two, Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low"));
        FixResult result = fixes.Plan();
        fixes.Write("stack.yaml", Two + "# and more\n");

        string message = Assert.Throws<IOException>(result.Changes.Write).Message;

        Assert.Equal("`stack.yaml` was changed by somebody else since it was read. Nothing was written; run the command once more.", message);
        Assert.Equal(Two + "# and more\n", fixes.Read("stack.yaml"));
    }

    internal static string Rule(string code, string name, string condition, string fix, string severity = "warning") =>
        $$"""
        rule {{code}} {{name}} "A tool is {{name}}"
          severity {{severity}}
          category hygiene
          because "It is said so."
          help "Say it."
          for each tool
          {{condition}}
          report at tool: "wrong: {tool.id}"
          {{fix}}

        """;
}
