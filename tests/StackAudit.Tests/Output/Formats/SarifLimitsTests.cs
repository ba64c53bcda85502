using System.Text.Json;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

/// <summary>What code scanning takes; more is cut, and never silently.</summary>
public sealed class SarifLimitsTests
{
    [Fact]
    public void TheResultsThatMatterLeastAreLeftOut()
    {
        Finding[] findings = [.. Enumerable.Range(0, 25_003).Select(i => SampleStack.Residency with { Id = $"{i}", Path = [], Related = [], Severity = i < 5 ? Severity.Info : Severity.Error })];
        JsonElement run = Run(Sample.Result(findings));
        string[] kept = [.. run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("stackaudit/v1").GetString()!)];

        Assert.Equal(25_000, kept.Length);
        Assert.Equal(["0", "1", "5"], kept.Take(3));
        Assert.Equal("Code scanning takes 25,000 results: 3 of 25,003 findings, those that matter least, were left out.", Notifications(run).Single());
    }

    [Fact]
    public void PlacesOfAResultAreLeftOut()
    {
        Finding finding = SampleStack.Residency with { Path = [], Related = [.. Enumerable.Range(0, 1_200).Select(i => new RelatedLocation(Sample.Place(Sample.Ads, "ads"), $"place {i}"))] };
        JsonElement run = Run(Sample.Result([finding]));

        // With the primary one.
        Assert.Equal(999, run.GetProperty("results")[0].GetProperty("relatedLocations").GetArrayLength());
        Assert.Equal("Code scanning takes 1,000 locations of a result: 203 of finding STK1405-email-ads were left out.", Notifications(run).Single());
    }

    [Fact]
    public void StepsOfAPathAreLeftOut()
    {
        PathStep step = SampleStack.Residency.Path[0];
        JsonElement run = Run(Sample.Result([SampleStack.Residency with { Path = [.. Enumerable.Repeat(step, 10_004)] }]));

        Assert.Equal(10_000, run.GetProperty("results")[0].GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").GetArrayLength());
        Assert.Equal("Code scanning takes 10,000 steps of a path: 4 of finding STK1405-email-ads were left out.", Notifications(run).Single());
    }

    [Fact]
    public void TagsOfARuleAreLeftOut()
    {
        RuleDescriptor rule = Sample.Unreviewed with { Tags = [.. Enumerable.Range(0, 25).Select(i => $"tag{i}")] };
        JsonElement run = Run(Sample.Result([Sample.Finding(rule, "m", Sample.Ads, "ads")]));

        Assert.Equal(10, run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("properties").GetProperty("tags").GetArrayLength());
        Assert.Equal("Code scanning shows 10 tags of a rule: 16 of STK1004 were left out.", Notifications(run).Single());
    }

    [Fact]
    public void WhatFitsIsWhole() => Assert.Empty(Notifications(Run(Sample.Result([SampleStack.Residency]))));

    private static string[] Notifications(JsonElement run) =>
        [.. run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().Select(each => each.GetProperty("message").GetProperty("text").GetString()!)];

    private static JsonElement Run(AnalysisResult result) => JsonDocument.Parse(Sample.Format("sarif", result)).RootElement.GetProperty("runs")[0];
}
