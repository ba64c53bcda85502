using System.Globalization;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Reporting;

public sealed class InitiativeProgressTests
{
    [Fact]
    public void TheListIsRankedAndWhatIsOverStandsApart()
    {
        InitiativeProgress progress = Progress("""
            initiatives:
              late: { name: Late, stage: build, rank: 2 }
              none: { name: A none, stage: idea }
              first: { name: First, stage: planning, rank: 1 }
              done: { name: Done, stage: launched, rank: 1 }
              off: { name: Off, stage: stopped }
            """).Progress;

        Assert.Equal(["first", "late", "none"], progress.Open.Select(initiative => initiative.Id));
        Assert.Equal(["done", "off"], progress.Over.Select(initiative => initiative.Id));
    }

    [Theory]
    [InlineData("stage: build", "")]
    [InlineData("stage: build, tools: [crm]", "Review crm it-desk 2026-06-01")]
    [InlineData("stage: selection, candidates: [crm], tools: [crm]", "Review crm it-desk 2026-06-01")]
    [InlineData("stage: build, requirements: [{ text: A, status: draft, added_on: 2026-05-01 }, { text: B, status: agreed }, { text: C, status: dropped, tradeoff: D }]", "Agreement A 2026-05-01")]
    [InlineData("stage: build, requirements: [{ text: A, status: agreed, tradeoff: Costs }]", "Acceptance Costs")]
    [InlineData("stage: build, requirements: [{ text: A, status: agreed, tradeoff: Costs, accepted_on: 2026-06-01 }]", "")]
    [InlineData("stage: build, update_every: 14 days, updates: [{ on: 2026-06-16 }]", "")]
    [InlineData("stage: build, update_every: 14 days, updates: [{ on: 2026-06-15 }]", "News 2026-06-15")]
    [InlineData("stage: build, update_every: 14 days, started: 2026-06-01", "News 2026-06-01")]
    [InlineData("stage: launched, launched_on: 2026-03-01, tools: [crm]", "Measurement 2026-03-01")]
    [InlineData("stage: launched, measure: { metric: Sales, result: 4 }", "")]
    [InlineData("stage: stopped", "")]
    public void WhatItWaitsForIsSaid(string initiative, string expected)
    {
        (ReportedStack reported, InitiativeProgress progress) = Progress($$"""
            teams: { it-desk: { name: IT } }
            tools: { crm: { name: CRM, status: trial, reviews: [{ kind: it, outcome: requested, asked_of: it-desk, requested_on: 2026-06-01 }] } }
            initiatives: { i: { name: I, {{initiative}} } }
            """);

        Assert.Equal(expected, string.Join(", ", progress.HindrancesOf(reported.Find("initiative", "i")).Select(Written)));
    }

    [Theory]
    [InlineData("due: 2026-06-29", true, false)]
    [InlineData("due: 2026-06-30", false, false)]
    [InlineData("due: 2026-06-01, done: 2026-06-01", false, false)]
    [InlineData("due: 2026-06-01, done: 2026-06-02", false, true)]
    public void AMilestoneIsLateOrWas(string milestone, bool isLate, bool wasLate)
    {
        (ReportedStack reported, InitiativeProgress progress) = Progress($"initiatives: {{ i: {{ name: I, stage: build, milestones: [{{ name: M, {milestone} }}] }} }}");
        var only = reported.Values.List<Record>(reported.Find("initiative", "i"), "milestones")[0];

        Assert.Equal((isLate, wasLate), (progress.IsLate(only), progress.WasLate(only)));
    }

    private static (ReportedStack Reported, InitiativeProgress Progress) Progress(string stack)
    {
        var reported = new ReportedStack(stack);
        return (reported, new InitiativeProgress(reported.Result.Model, reported.Values));
    }

    private static string Written(Hindrance hindrance)
    {
        string?[] parts = [hindrance.Kind.ToString(), hindrance.Tool?.Id ?? (hindrance.Kind == HindranceKind.Review ? null : hindrance.Text), hindrance.Whom?.Id, hindrance.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        return string.Join(' ', parts.OfType<string>());
    }
}
