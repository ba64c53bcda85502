using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Running;

/// <summary>What each construct costs where no work is saved.</summary>
public class StepBudgetTests
{
    // 40 tools in a row.
    private static readonly StackModel Model = StackLoader.Load([new SourceText("stack.yaml", Row(40))], new LoadOptions()).Model!;

    private const string Cheap =
        """
        rule ACME9 cheap "Cheap"
          for each tool
          forbid tool.id is "t00"
          report at tool: "x"

        """;

    public static TheoryData<string, long> Costs => new()
    {
        // For each of 40 tools: itself, and each of the others once.
        { "require any(t in all tools where t.id is \"none\")", 40 * 41 },
        { "require count(t in all tools where t.tier is missing) < 0", 40 * 41 },
        { "require every(t in all tools satisfies t.is_live) and one.id is \"none\"", 40 * 41 },
        { "require count(all tools.name) < 0", 40 * (1 + 40 + 40 + 40) },
        { "require count(all tools + all tools) < 0", 40 * (1 + 80 + 80) },
        { "require one not in all tools", 40 * 41 },
        { "require all tools overlaps list(t in all tools where t.id is \"none\")", 40 * 41 },
        { "require count(distinct(all tools)) < 0", 40 * (1 + 40 + 40) },

        // A definition of 40 steps, of each tool once for each rule, however often it is asked.
        { "require one.is_alone and one.is_alone", 40 * 41 },
        { "require one.is_alone or one.is_alone", 40 * 41 },

        // Inside a definition all that is asked counts, since what was asked before depends on the other rules.
        { "require one.is_alone_twice", 40 * 81 },
        { "require is_shared", 40 + 40 },
    };

    [Theory]
    [MemberData(nameof(Costs))]
    public void ARuleMayTakeAsManyStepsAsItNeedsAndNotOneLess(string duty, long steps)
    {
        Assert.Empty(Run(duty, steps).Problems);

        RuleRun run = Run(duty, steps - 1);

        Diagnostic problem = Assert.Single(run.Problems);
        Assert.Equal("STK0153", problem.Code);
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Equal("rules/a.rules:1:6", problem.Location.ToString());
        Assert.Contains($"`costly` was ended after {Printer.Number(steps - 1)} steps", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("require one reaches list(t in all tools where t.id is \"t39\") along flows with flow.via is present and flow.via is email")]
    [InlineData("require one reaches list(t in all tools where t.id is \"t39\") along flows avoiding tools with tool.tier is present and tool.tier is high")]
    [InlineData("require one reaches list(t in all tools where t.id is \"t39\")")]
    public void SearchesCount(string duty)
    {
        Assert.Empty(Run(duty, 10_000).Problems);
        Assert.Single(Run(duty, 100).Problems);
    }

    [Fact]
    public void WhatARuleFoundBeforeItWasEndedIsNoAnswer()
    {
        RuleRun run = Run("require one.id is \"t00\" and none(t in all tools where t.id is \"none\")", 60);

        Assert.Single(run.Problems);
        Assert.Equal("ACME9", Assert.Single(run.Findings).Rule.Code);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void WhichRuleAsksFirstDoesNotMatter(int threads)
    {
        string rules = string.Concat(Enumerable.Range(0, 30).Select(i => Rule($"ACME{i + 1}", $"costly-{i}", "require one.is_alone and one.is_alone_twice")));

        RuleRun enough = Run(rules, 40 * 121, threads);
        RuleRun tooLittle = Run(rules, (40 * 121) - 1, threads);

        Assert.Empty(enough.Problems);
        Assert.Equal(30, tooLittle.Problems.Count);
        Assert.Empty(tooLittle.Findings);
    }

    [Fact]
    public void ADefinitionThatTakesTooLongEndsWhoeverAsks()
    {
        RuleRun run = Run(Rule("ACME1", "costly", "require is_endless") + Rule("ACME2", "as-costly", "require one.is_live and is_endless") + Cheap, 1_000, threads: 1);

        Assert.Equal(2, run.Problems.Count);
        Assert.Equal("ACME9", Assert.Single(run.Findings).Rule.Code);
    }

    [Fact]
    public void ALargeStackMayTakeMore()
    {
        Assert.Equal(50_000_000, new EvaluationContext(new StackGraph(Model)).MaxSteps);
        StackModel large = StackLoader.Load([new SourceText("stack.yaml", Row(9_000))], new LoadOptions()).Model!;
        Assert.Equal(2_000 * (9_000 + 8_999 + 8_999 + 1), new EvaluationContext(new StackGraph(large)).MaxSteps);
    }

    private static RuleRun Run(string duty, long steps) => Run(Rule("ACME1", "costly", duty) + Cheap, steps, threads: 1);

    private static RuleRun Run(string rules, long steps, int threads)
    {
        string text = rules +
            """
            define tool.is_alone = none(t in all tools where t.name is "none")
            define tool.is_alone_twice = tool.is_alone and none(t in all tools where t.name is "none")
            define is_shared = none(t in all tools where t.name is "none")
            define is_endless = none(a in all tools where any(b in all tools where b.name is "none"))
            """;
        return new RuleRunner(new EvaluationContext(new StackGraph(Model)) { MaxSteps = steps, IsPlanned = false }, threads, withTimes: false).Run(BoundText.Of(text));
    }

    private static string Rule(string code, string name, string duty) => $"rule {code} {name} \"Costly\"\n  for each tool as one\n  {duty}\n  report at one: \"x\"\n";

    private static string Row(int tools) =>
        "tools:\n" + string.Concat(Enumerable.Range(0, tools).Select(i => $"  t{i:00}: {{ name: T{i}, status: active }}\n"))
        + "flows:\n" + string.Concat(Enumerable.Range(1, tools - 1).Select(i => $"  - {{ from: t{i - 1:00}, to: t{i:00}, via: api }}\n"));
}
