using StackAudit.Graph;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Running;

/// <summary>What rules looked at, written down for those who want to see what passed.</summary>
public sealed class RuleCasesTests
{
    private const string Rules =
        """
        rule ACME1 too-many-users "Too many users"
          for each tool
          where tool.status is active
          needs tool.users
          require tool.users < 10
          report at tool: "{tool.name}"

        """;

    private static readonly StackModel Model = StackLoader.Load(
        [new SourceText("stack.yaml", "tools:\n  b: { name: B, status: active, users: 20 }\n  a: { name: A, status: active, users: 3 }\n  c: { name: C, status: active }\n  d: { name: D, status: retired, users: 3 }\n")],
        new LoadOptions()).Model!;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void WhatPassedAndWhatFailedIsThereInTheOrderOfPlaces(int threads)
    {
        RuleRun run = Run(threads, withCases: true);
        Assert.Equal(["tool:b", "tool:a"], run.Summaries.Single().Cases.Select(each => each.Name));
        Assert.Equal(run.Findings.Single().Id, run.Summaries.Single().Cases[0].Id);
        Assert.Equal([2, 3], run.Summaries.Single().Cases.Select(each => each.Location.Start.Line));
    }

    [Fact]
    public void NobodyWhoDidNotAskGetsIt() => Assert.Empty(Run(1, withCases: false).Summaries.Single().Cases);

    [Fact]
    public void NothingElseChanges() =>
        Assert.Equal(
            Run(1, withCases: false).Findings.Select(finding => (finding.Id, finding.Message)),
            Run(1, withCases: true).Findings.Select(finding => (finding.Id, finding.Message)));

    [Fact]
    public void EveryFindingOfTheExampleIsOneOfTheCases()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "retailer")], WithCases = true });
        Dictionary<string, HashSet<string>> cases = result.Rules.ToDictionary(rule => rule.Rule.Code, rule => rule.Cases.Select(each => each.Id).ToHashSet());

        Assert.True(result.Findings.Count > 100);
        Assert.Empty(result.Findings.Where(finding => !cases[finding.Rule.Code].Contains(finding.Id)).Select(finding => $"{finding.Rule.Code} {finding.Message}"));
        Assert.All(result.Rules, rule => Assert.InRange(rule.Cases.Count, rule.InScope > 0 ? 1 : 0, rule.InScope));
        Assert.All(result.Rules, rule => Assert.Equal(rule.Cases.Count, rule.Cases.Select(each => each.Name).Distinct().Count()));
    }

    private static RuleRun Run(int threads, bool withCases) =>
        new RuleRunner(new EvaluationContext(new StackGraph(Model)), threads, withTimes: false) { WithCases = withCases }.Run(BoundText.Of(Rules));
}
