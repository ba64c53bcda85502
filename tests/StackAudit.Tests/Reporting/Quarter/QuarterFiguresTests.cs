using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

/// <summary>Today is 30 June 2026: the quarter is from 31 March to that day.</summary>
public sealed class QuarterFiguresTests
{
    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-03-30", false)]
    public void AQuarterIsThreeMonthsUpToADay(string day, bool isIn) => Assert.Equal(isIn, new Quarter(new DateOnly(2026, 6, 30)).Has(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void TheFirstDaysOfAllHaveNoQuarterBefore() => Assert.Equal(DateOnly.MinValue, new Quarter(DateOnly.MinValue).After);

    [Theory]
    [InlineData("", null, 0)]
    [InlineData("{ kind: it, outcome: approved, on: 2026-06-30, requested_on: 2026-06-20 }", "10", 0)]
    [InlineData("{ kind: it, outcome: approved, on: 2026-06-30, requested_on: 2026-06-20 }, { kind: privacy, outcome: rejected, on: 2026-04-30, requested_on: 2026-04-25 }", "7.5", 0)]
    [InlineData("{ kind: it, outcome: approved, on: 2026-06-30, requested_on: 2026-06-30 }, { kind: privacy, outcome: rejected, on: 2026-04-30, requested_on: 2026-04-25 }, { kind: legal, outcome: conditional, on: 2026-04-30, requested_on: 2026-01-25 }", "5", 0)]
    [InlineData("{ kind: it, outcome: approved, on: 2026-03-30, requested_on: 2026-03-20 }", null, 0)]
    [InlineData("{ kind: it, outcome: approved, on: 2026-06-30 }", null, 1)]
    [InlineData("{ kind: it, outcome: approved, requested_on: 2026-06-20 }", null, 0)]
    [InlineData("{ kind: it, outcome: in-review, on: 2026-06-30, requested_on: 2026-06-20 }", null, 0)]
    [InlineData("{ kind: it, outcome: approved, on: 2026-06-10, requested_on: 2026-06-20 }", null, 0)]
    public void TheMiddleOfTheDaysFromRequestToVerdict(string reviews, string? median, int undated)
    {
        VerdictTimes times = Of($"tools: {{ a: {{ name: A, status: active, reviews: [{reviews}] }} }}").Verdicts;

        Assert.Equal((median, undated), (times.Median?.ToString(System.Globalization.CultureInfo.InvariantCulture), times.Undated));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("i: { name: I, stage: launched, measure: { target: 1 } }", 0, 1)]
    [InlineData("i: { name: I, stage: launched, measure: { result: 0 } }, j: { name: J, stage: launched }, k: { name: K, stage: build, measure: { result: 1 } }", 1, 2)]
    public void LaunchedIsMeasuredWhenThereIsAResult(string initiatives, int measured, int launched) =>
        Assert.Equal(new Share(measured, launched), Of($"initiatives: {{ {initiatives} }}").Measured);

    [Theory]
    [InlineData("", 0, 0, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, starts: 2026-01-01, decision: { what: renew, on: 2026-01-01 } }", 100, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, starts: 2026-01-02, decision: { what: renew, on: 2026-01-01 } }", 100, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, renews_on: 2027-06-01, starts: 2024-06-01, term: 12 months, decision: { what: renew, on: 2025-06-01 } }", 100, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, renews_on: 2027-06-01, starts: 2024-06-01, term: 12 months, decision: { what: renew, on: 2025-05-31 } }", 0, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, renews_on: 2027-06-01, starts: 2024-06-01, term: 12 months, decision: { what: cancel, on: 2026-05-31 } }", 0, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, renews_on: 2027-06-01, starts: 2024-06-01, term: 12 months, decision: { what: cancel, on: 2026-06-01 } }", 100, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, decision: { what: undecided, on: 2026-01-01 } }", 0, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, decision: { what: renew, on: 2026-01-01 } }", 0, 100, 0, null)]
    [InlineData("c: { vendor: v, annual_cost: 100, owner: dana, status: ended, decision: { what: renew, on: 2026-01-01 } }", 0, 0, 0, null)]
    [InlineData("c: { vendor: v }, d: { vendor: v, annual_cost: JPY 100 }, e: { vendor: v, annual_cost: USD 100 }", 0, 50, 1, "JPY 100")]
    [InlineData("d: { vendor: v, annual_cost: JPY 100 }, e: { vendor: v, annual_cost: GBP 7 }", 0, 0, 0, "GBP 7 + JPY 100")]
    public void SpendIsDecidedWhereAnOwnerDecidedOnTheRunningTerm(string contracts, int decided, int all, int unpriced, string? unrated)
    {
        DecidedSpend spend = Of($"contracts: {{ {contracts} }}").Spend;

        Assert.Equal((decided, all, unpriced, unrated), (spend.DecidedAmount, spend.All, spend.Unpriced, spend.Unrated?.ToString()));
        Assert.Equal(decided > 0 ? "c" : "", string.Join(' ', spend.Decided.Select(contract => contract.Id)));
    }

    [Theory]
    [InlineData("stores: email, reviews: [{ kind: it, outcome: approved, on: 2026-01-01 }]", 1, 1)]
    [InlineData("stores: email, reviews: [{ kind: it, outcome: approved, on: 2026-01-01, expires: 2026-06-30 }]", 1, 1)]
    [InlineData("stores: email, reviews: [{ kind: it, outcome: approved, on: 2026-01-01, expires: 2026-06-29 }]", 0, 1)]
    [InlineData("stores: email, reviews: [{ kind: it, outcome: rejected, on: 2026-01-01 }]", 0, 1)]
    [InlineData("stores: email, reviews: [{ kind: it, outcome: requested }]", 0, 1)]
    [InlineData("stores: email", 0, 1)]
    [InlineData("stores: weather", 0, 0)]
    [InlineData("notes: nothing", 0, 0)]
    public void ToolsWithDataOfPersonsAreReviewedByIt(string tool, int reviewed, int all) =>
        Assert.Equal(new Share(reviewed, all), Of($"tools: {{ a: {{ name: A, status: active, {tool} }}, gone: {{ name: G, status: retired, stores: email }} }}\ndata: {{ weather: {{ name: Weather, classification: public }} }}").Reviewed.Share);

    [Theory]
    [InlineData("teams: { t: { name: T } }", false, 0)]
    [InlineData("initiatives: { i: { name: I, stage: build, milestones: [{ name: M, due: 2026-06-30 }] } }", true, 0)]
    [InlineData("initiatives: { i: { name: I, stage: build, milestones: [{ name: M, due: 2026-06-29 }] } }", true, 1)]
    [InlineData("initiatives: { i: { name: I, stage: build, milestones: [{ name: M, due: 2026-06-01, done: 2026-06-01 }, { name: N, due: 2026-06-01, done: 2026-06-02 }] } }", true, 1)]
    [InlineData("initiatives: { i: { name: I, stage: build, milestones: [{ name: M, due: 2026-03-30 }] } }", true, 0)]
    [InlineData("initiatives: { i: { name: I, stage: stopped, milestones: [{ name: M, due: 2026-06-01 }] } }", false, 0)]
    [InlineData("tools: { a: { name: A, status: active, reviews: [{ kind: it, outcome: conditional, on: 2026-01-01, conditions: [{ text: C, due: 2026-06-01 }, { text: D }] }] } }", true, 1)]
    [InlineData("contracts: { c: { vendor: v, renews_on: 2026-09-15, notice: 90 days, notice_margin: 0 days } }", true, 1)]
    [InlineData("contracts: { c: { vendor: v, renews_on: 2026-09-15, notice: 90 days, notice_margin: 0 days, decision: { what: renew, on: 2026-06-20 } } }", true, 0)]
    [InlineData("contracts: { c: { vendor: v, renews_on: 2026-09-15, notice: 90 days, notice_margin: 0 days, notice_sent: { on: 2026-06-01 } } }", false, 0)]
    public void DeadlinesAreMissedFromTheDayAfter(string yaml, bool isKnown, int missed)
    {
        MissedDeadlines deadlines = Of(yaml).Missed;

        Assert.Equal((isKnown, missed), (deadlines.IsKnown, deadlines.All));
    }

    [Theory]
    [InlineData("", 0, 0, "", false, 0)]
    [InlineData("c: { vendor: v, status: ended, decision: { what: cancel, on: 2026-06-01, saving: 100 } }, d: { vendor: v, decision: { what: renew, on: 2026-06-01, saving: USD 100 } }", 150, 0, "", true, 0)]
    [InlineData("c: { vendor: v, renews_on: 2026-12-01, notice: 30 days, notice_sent: { on: 2026-06-02 }, decision: { what: cancel, on: 2026-06-01, saving: 100 } }", 100, 0, "", true, 0)]
    [InlineData("c: { vendor: v, renews_on: 2026-12-01, notice: 30 days, decision: { what: cancel, on: 2026-06-01, saving: 100 } }, d: { vendor: v, decision: { what: renegotiate, on: 2026-06-01, saving: 200 } }", 0, 300, "d c", true, 0)]
    [InlineData("c: { vendor: v, decision: { what: undecided, on: 2026-06-01, saving: 100 } }", 0, 0, "", false, 0)]
    [InlineData("c: { vendor: v, decision: { what: renew, on: 2026-03-30, saving: 100 } }", 0, 0, "", true, 0)]
    [InlineData("c: { vendor: v, decision: { what: renew, on: 2026-07-01, saving: 100 } }", 0, 0, "", true, 0)]
    [InlineData("c: { vendor: v, decision: { what: renew, on: 2026-06-01, saving: JPY 100 } }", 0, 0, "", true, 1)]
    public void WhatDecisionsOfTheQuarterSave(string contracts, int sure, int open, string about, bool isKnown, int unknown)
    {
        Savings saved = Of($"contracts: {{ {contracts} }}").Saved;

        Assert.Equal((sure, open, about, isKnown, unknown), (saved.Sure, saved.Open, string.Join(' ', saved.OpenContracts.Select(contract => contract.Id)), saved.IsKnown, saved.Unknown));
    }

    private static QuarterFigures Of(string yaml)
    {
        var stack = new ReportedStack(yaml, settings: "rates: { USD: 0.5 }");
        Assert.DoesNotContain(stack.Result.Problems, problem => problem.Severity == StackAudit.Diagnostics.Severity.Error);
        return QuarterFigures.Of(stack.Result.Model, stack.Values);
    }
}
