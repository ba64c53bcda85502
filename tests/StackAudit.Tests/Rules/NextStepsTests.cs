using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class NextStepsTests
{
    [Fact]
    public void WhatNobodyCanWriteIsNotAskedFor()
    {
        AnalysisResult result = Check("last_safe_day", "ends: 2026-12-31, auto_renews: no");
        Assert.Equal("last_safe_day", Assert.Single(result.MissingFacts).Field);
        Assert.Empty(result.Next);
    }

    [Fact]
    public void TheFactUnderAComputedFieldIsAskedFor() => Assert.Equal("Find out `ends` of a", Assert.Single(Check("last_safe_day", "auto_renews: yes").Next).Text);

    private static AnalysisResult Check(string field, string contract)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", $"tools: {{ bi: {{ name: BI, status: active }} }}\ncontracts: {{ a: {{ {contract} }} }}\n");
        folder.Write("rules/own.rules", $"rule ACME1 a \"A\"\n  for each contract\n  needs contract.{field}\n  require contract.is_running\n  report at contract: \"x\"\n");
        return Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], WithBuiltInRules = false, AsOf = new DateOnly(2026, 6, 30) });
    }
}
