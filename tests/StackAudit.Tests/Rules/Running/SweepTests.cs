using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Running;

/// <summary>Rules that sweep one kind work by turns; each must find what it finds alone.</summary>
public class SweepTests
{
    // More than two stretches, and the last is no whole one.
    private const int Tools = 600;

    private const string Rules =
        """
        param limit = 3 "How many"
        define tool.is_listed = tool.users is present and tool.users > limit
        define tool.rank = tool.tier

        rule ACME1 every-hundredth "Every hundredth"
          for each tool
          where tool.users is present and tool.users is 100
          forbid tool.is_listed
          report at tool: "{tool.name}"

        rule ACME2 costly "Costly"
          for each tool
          require any(t in all tools where t.name is tool.name and t.users is present)
          report at tool: "{tool.name}"

        rule ACME3 with-let "With something worked out before the loop"
          let many = list(t in all tools where t.users is present and t.users is 100)
          for each tool
          needs tool.tier
          forbid tool in many
          report at tool: "{count(many)}"

        rule ACME4 ranked "Ranked"
          for each tool
          needs tool.rank
          require tool.rank is low
          report at tool: "{tool.name}"

        """;

    private const string Endless =
        """
        rule ACME5 endless "Endless"
          for each tool
          require every(a in all tools satisfies any(b in all tools where b.id is a.id and b.id is not tool.id))
          report at tool: "{tool.name}"

        """;

    private static readonly StackModel Model = StackLoader.Load([new SourceText("stack.yaml", Stack())], new LoadOptions()).Model!;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ByTurnsEachRuleFindsWhatItFindsAlone(int threads)
    {
        string[] alone = [.. Bound().SelectMany(rule => Print(Run([rule], threads: 1)))];

        Assert.Equal(alone.Order(StringComparer.Ordinal), Print(Run(Bound(), threads)).Order(StringComparer.Ordinal));
        Assert.Equal(6, alone.Count(finding => finding.StartsWith("ACME1", StringComparison.Ordinal)));
        Assert.Equal(6, alone.Count(finding => finding.StartsWith("ACME3", StringComparison.Ordinal)));
    }

    [Fact]
    public void OneThatTakesTooLongDoesNotEndTheOthers()
    {
        EvaluationContext few = new(new StackGraph(Model)) { MaxSteps = 20 * Tools };
        RuleRun run = new RuleRunner(few, threads: 1, withTimes: false).Run(BoundText.Of(Rules + Endless));

        Assert.Single(run.Problems);
        Assert.DoesNotContain(run.Findings, finding => finding.Rule.Code == "ACME5");
        Assert.Equal(Print(Run(Bound(), 1)), Print(run));
    }

    [Fact]
    public void WhatAnOverrideChangesHoldsForItsRunAlone()
    {
        string[] before = Print(Run(Bound(), 1));
        IReadOnlyList<BoundRule> rules = Bound();
        var isListed = (BoundDefinition)rules.Single(rule => rule.Code == "ACME1").Duty;
        ParameterSymbol limit = Parts(isListed.Symbol.Value!).OfType<BoundParameter>().Single().Symbol;
        var set = new Overrides(
            new Dictionary<ParameterSymbol, SetValue> { [limit] = new(150m, Model.Place) },
            new Dictionary<TableSymbol, IReadOnlyDictionary<string, SetValue?>>());

        RuleRun with = new RuleRunner(new EvaluationContext(new StackGraph(Model)) { Overrides = set }, 1, withTimes: false).Run(rules);
        RuleRun without = Run(rules, 1);

        Assert.DoesNotContain(with.Findings, finding => finding.Rule.Code == "ACME1");
        Assert.Equal(before, Print(without));
    }

    [Fact]
    public void WhoLacksAFactIsCountedForEachRuleThatAsks()
    {
        RuleRun run = Run(Bound(), 1);

        MissingFactSummary tier = Assert.Single(run.MissingFacts, fact => fact.Field == "tier");
        Assert.Equal((2, 6), (tier.Rules, tier.Entities.Count));
    }

    private static IEnumerable<BoundExpression> Parts(BoundExpression bound) => BoundTree.Parts(bound).SelectMany(Parts).Prepend(bound);

    private static IReadOnlyList<BoundRule> Bound() => BoundText.Of(Rules);

    private static RuleRun Run(IReadOnlyList<BoundRule> rules, int threads) =>
        new RuleRunner(new EvaluationContext(new StackGraph(Model)), threads, withTimes: false).Run(rules);

    private static string[] Print(RuleRun run) => [.. run.Findings.Select(finding => $"{finding.Rule.Code} {finding.Id} {finding.Message}")];

    private static string Stack() =>
        "tools:\n" + string.Concat(Enumerable.Range(0, Tools).Select(i =>
            $"  t{i:000}: {{ name: T{i}, status: active, users: {(i % 100 == 0 ? 100 : i % 4)}{(i % 100 == 50 ? "" : ", tier: low")} }}\n"));
}
