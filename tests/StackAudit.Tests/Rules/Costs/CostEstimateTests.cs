using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Language.Parsing;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Costs;

public sealed class CostEstimateTests
{
    private static readonly StackSizes Sizes = new(new Dictionary<string, int> { ["tool"] = 100, ["flow"] = 300, ["data"] = 100 });

    [Fact]
    public void OneLoopCostsItsLengthTimesWhatIsAsked() => Assert.Equal(1 + (100 * (1 + 2)), Cost("for each tool\n  forbid tool.is_live"));

    [Fact]
    public void LoopsMultiply() => Assert.InRange(Cost("for each tool\n  for each flow\n  forbid flow.is_live"), 100 * 300, 100 * 300 * 10);

    [Fact]
    public void PairsAreManyMoreThanThings() =>
        Assert.InRange(Cost("for each pair of tools as a, b\n  where a.tags overlaps b.tags\n  forbid a.is_live"), 100 * 100 / 2, 100 * 100 * 10);

    [Fact]
    public void AListOfAllThingsCountsForEachMatch() => Assert.InRange(Cost("for each tool\n  forbid any(flow in all flows where flow.to is tool)"), 100 * 300, 100 * 300 * 10);

    [Fact]
    public void WhatDependsOnNoLoopCountsOnce() => Assert.InRange(Cost("for each tool\n  forbid any(flow in all flows where flow.is_live)"), 300, 300 * 10);

    [Fact]
    public void ADefinitionCostsOnceForEachThing()
    {
        const string Definition = "\n\ndefine tool.is_dear = any(flow in all flows where flow.to is tool)";
        double once = Cost("for each tool\n  forbid tool.is_dear" + Definition);
        double often = Cost("for each tool\n  for each flow in tool.flows\n  where tool.is_dear\n  forbid flow.is_live" + Definition);

        Assert.InRange(often, once, once * 1.5);
    }

    [Fact]
    public void AWayThatFollowsDataLooksAtFewerFlows() =>
        Assert.True(
            Cost("for each data\n  for each path from data.origins to tool as t along flows with flow.data contains data\n  forbid t.is_live")
            < Cost("for each data\n  for each path from data.origins to tool as t along flows with flow.is_live\n  forbid t.is_live") / 2);

    [Fact]
    public void EveryShippedRuleHasACost()
    {
        IReadOnlyList<BoundRule> rules = RuleLibrary.BuiltIn().Rules;
        Assert.NotEmpty(rules);
        Assert.Empty(rules.Where(rule => CostEstimate.Of(rule, StackSizes.Large) is not (>= 1 and < double.PositiveInfinity)).Select(rule => rule.Code));
    }

    private static double Cost(string clauses)
    {
        string[] parts = clauses.Split("\n\n");
        string text = $"rule ACME1 a \"A\"\n  {parts[0]}\n  report at all tools: \"x\"\n\n{parts.ElementAtOrDefault(1)}\n";
        return CostEstimate.Of(Assert.Single(BoundText.Of(text)), Sizes);
    }
}
