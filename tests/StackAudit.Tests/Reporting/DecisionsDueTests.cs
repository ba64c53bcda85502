using System.Globalization;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class DecisionsDueTests
{
    // Today is Tuesday, 30 June 2026.
    [Theory]
    [InlineData("renews_on: 2026-09-30, notice: 60 days", "2026-07-27 contract:c:notice")]
    [InlineData("renews_on: 2026-09-30, notice: 60 days, notice_counts: received", "2026-07-20 contract:c:notice")]
    [InlineData("renews_on: 2026-09-30, notice: 60 days, notice_margin: 0 days", "2026-08-01 contract:c:notice")]
    [InlineData("renews_on: 2026-07-05, notice: 5 days", "2026-06-23 contract:c:notice")]
    [InlineData("renews_on: 2026-07-05, notice: 6 days", "2026-07-05 contract:c:renewal")]
    [InlineData("renews_on: 2026-09-30", "2026-06-25 contract:c:notice")]
    [InlineData("renews_on: 2027-03-01, notice: 30 days", "")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, notice_sent: { on: 2026-06-01 }", "2026-09-30 contract:c:end")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, term: 12 months, starts: 2020-09-30, notice_sent: { on: 2025-06-01 }", "2026-08-24 contract:c:notice")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, status: notice-given", "2026-09-30 contract:c:end")]
    [InlineData("ends: 2026-09-30, auto_renews: no", "2026-09-30 contract:c:end")]
    [InlineData("ends: 2026-06-29, auto_renews: no", "")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, status: ended", "")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, status: draft", "")]
    [InlineData("annual_cost: EUR 100", "")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, decision: { what: renew, on: 2026-05-01 }", "2026-08-24 contract:c:notice settled")]
    [InlineData("renews_on: 2026-08-02, notice: 33 days, decision: { what: renew, on: 2026-05-01 }", "")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, term: 12 months, starts: 2020-09-30, decision: { what: renew, on: 2025-05-01 }", "2026-08-24 contract:c:notice")]
    [InlineData("renews_on: 2026-09-30, notice: 30 days, decision: { what: renew }", "2026-08-24 contract:c:notice")]
    public void AContractHasOneDay(string terms, string expected) =>
        Assert.Equal(expected, Written($"contracts: {{ c: {{ vendor: acme, {terms} }} }}"));

    [Fact]
    public void WhatARenewalCommitsIsSaid()
    {
        Decision decision = Assert.Single(Due("contracts: { c: { vendor: acme, renews_on: 2026-09-30, renewal_term: 24 months, notice: 60 days, annual_cost: EUR 1000, owner: dana } }"));

        Assert.Equal(("EUR 2,000", new DateOnly(2026, 8, 1), new DateOnly(2026, 9, 30), "dana"), (decision.Amount!.ToString(), decision.LastDay, decision.TakesEffect, decision.Who[0].Id));
    }

    [Theory]
    [InlineData("cancel", "Send the notice: the end is decided, and no notice is on record.")]
    [InlineData("renegotiate", "Agree on the new terms before this day, or give notice to keep the choice.")]
    [InlineData("undecided", "Decide whether it stays, and write down who decided.")]
    public void WhatIsDecidedSaysWhatToDo(string what, string recommended) =>
        Assert.Equal(recommended, Assert.Single(Due($"contracts: {{ c: {{ vendor: acme, renews_on: 2026-09-30, notice: 60 days, decision: {{ what: {what}, on: 2026-05-01 }} }} }}")).Recommended);

    [Theory]
    [InlineData("unit: seats, committed: 10, used: 5", "Decide; if it stays, ask for less, since much of what is paid for is not used.")]
    [InlineData("unit: seats, committed: 10, used: 9", "Renew: what was bought is used, and nothing is open against it.")]
    [InlineData("unit: seats, committed: 10", "Decide whether it stays, and write down who decided.")]
    [InlineData("unit: profiles, committed: 650000, used: 624000", "Decide; if it stays, agree on more before the next price step, since nearly all is used.")]
    [InlineData("unit: seats, committed: 10, used: 11", "Decide; if it stays, agree on more before the bill comes, since more is used than was bought.")]
    public void WhatIsUsedSaysWhatToAskFor(string bought, string recommended) =>
        Assert.Equal(recommended, Advice($"annual_cost: EUR 100, commitment: [{{ {bought} }}]"));

    [Theory]
    [InlineData("prices: [{ from: 2025-01-01, annual_cost: EUR 90 }, { from: 2026-12-01, annual_cost: EUR 100 }]", "Decide; if it stays, negotiate before the higher price begins.")]
    [InlineData("uplift_cap: 5%, prices: [{ from: 2024-01-01, annual_cost: EUR 90 }, { from: 2026-01-01, annual_cost: EUR 100 }]", "Decide; if it stays, hold the vendor to the limit that was agreed, since the price rose by more.")]
    public void APriceThatRisesIsTalkedAbout(string prices, string recommended) => Assert.Equal(recommended, Advice(prices));

    [Theory]
    [InlineData("until: 2026-09-15", "Give notice: what it is for is given up before a new term is of use.", "2026-09-15")]
    [InlineData("sunset_on: 2027-03-31", "Give notice, or agree on a shorter term: what it is for is given up before a new term is over.", "2027-03-31")]
    [InlineData("until: 2028-01-01", "Decide whether it stays, and write down who decided.", "")]
    public void WhatIsGivenUpIsNotRenewed(string end, string recommended, string day)
    {
        Decision decision = Assert.Single(Due($"tools: {{ a: {{ name: A, status: retiring, vendor: acme, {end} }} }}\ncontracts: {{ c: {{ vendor: acme, tools: [a], renews_on: 2026-09-30, notice: 60 days, commitment: [{{ unit: sends, committed: 10, used: 5 }}] }} }}"), due => due.Kind == DecisionKind.Notice);

        Assert.Equal((day.Length > 0 ? recommended : "Decide; if it stays, ask for less, since much of what is paid for is not used.", day), (decision.Recommended, decision.GivenUp is { } given ? given.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : ""));
    }

    [Fact]
    public void WhatDoesTheSameIsDecidedTogether()
    {
        Decision decision = Assert.Single(Due("""
            teams: { web: { name: Web } }
            tools:
              a: { name: A, status: active, vendor: acme, category: crm, capabilities: [x, y], owners: { business: web } }
              b: { name: B, status: active, category: crm, capabilities: [x, y], owners: { business: web } }
            contracts: { c: { vendor: acme, tools: [a], renews_on: 2026-09-30, notice: 60 days, commitment: [{ unit: sends, committed: 10, used: 9.5 }] } }
            """), due => due.Kind == DecisionKind.Notice);

        Assert.Equal("Choose which of the tools that do the same stays, and leave the others by one day. If it is this one, agree on more before the next price step, since nearly all is used.", decision.Recommended);
    }

    [Fact]
    public void ARenewalThatNobodyReadIsAnAssumption()
    {
        Decision decision = Assert.Single(Due("contracts: { c: { vendor: acme, starts: 2023-10-01, ends: 2026-09-30 } }"));

        Assert.Equal("If it renews by itself, as is assumed here, the next term must be paid.", decision.Otherwise);
        Assert.StartsWith("Look up in the contract how it ends.", decision.Recommended, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNoticeIsGivenToKeepTheChoiceItIsStillToBeDecided() =>
        Assert.StartsWith("Decide whether to go on: notice is given", Assert.Single(Due("contracts: { c: { vendor: acme, renews_on: 2026-09-30, notice: 30 days, notice_sent: { on: 2026-06-01 } } }")).Recommended, StringComparison.Ordinal);

    [Fact]
    public void MoneyComesBeforeWhatIsOverdue()
    {
        Decision[] due = [.. Enumerable.Range(1, 9).Select(day => Some(day, 100 * day)), .. Enumerable.Range(1, 4).Select(day => Some(day, null))];

        var choice = DecisionChoice.Of(due, new ReportedStack("tools: {}").Result.Model.Settings.Rates);

        Assert.Equal([200, 300, 400, 500, 600, 700, 800, 900, null, null, null], choice.Shown.Select(decision => decision.Amount?.Parts[0].Amount));
        Assert.Equal([100, null], choice.Rest.Select(decision => decision.Amount?.Parts[0].Amount));
    }

    [Fact]
    public void EveryOtherDayIsFound() =>
        Assert.Equal(
            """
            2026-06-01 tool:a:trial
            2026-07-01 vendor:acme:certificate:soc2
            2026-07-02 vendor:acme:agreement
            2026-07-03 vendor:acme:sunset
            2026-07-04 tool:b:sunset
            2026-07-05 tool:b:review:it
            2026-07-06 tool:b:condition:Sign
            2026-07-07 flow:a->b:credential
            2026-07-08 flow:a->b:interface
            """.ReplaceLineEndings("\n"),
            Written("""
                vendors:
                  acme:
                    name: Acme
                    sunset_on: 2026-07-03
                    dpa: { expires: 2026-07-02 }
                    certificates: [{ kind: soc2, expires: 2025-07-01 }, { kind: soc2, expires: 2026-07-01 }]
                  gone: { name: Gone, sunset_on: 2026-07-03 }
                tools:
                  a: { name: A, status: trial, trial_ends: 2026-06-01, vendor: acme }
                  b:
                    name: B
                    status: active
                    sunset_on: 2026-07-04
                    reviews:
                      - { kind: it, outcome: approved, on: 2024-07-05, expires: 2025-07-05 }
                      - { kind: it, outcome: conditional, on: 2025-07-05, expires: 2026-07-05, conditions: [{ text: Sign, due: 2026-07-06 }, { text: Done, due: 2026-07-06, done: 2026-06-01 }] }
                  c: { name: C, status: retired, sunset_on: 2026-07-04, vendor: gone }
                flows:
                  - { from: a, to: b, auth: { expires: 2026-07-07, api_version_ends: 2026-07-08 } }
                  - { id: off, from: b, to: a, status: retired, auth: { expires: 2026-07-07 } }
                """));

    [Fact]
    public void AnExceptionThatHidesSomethingHasALastDay() =>
        Assert.Contains("2026-07-31 exception:", string.Join('\n', new ReportedStack("tools: { a: { name: A, status: active } }", settings: "exceptions: [{ rule: STK1004, on: a, reason: Later, until: 2026-07-31 }]") is var stack
            ? DecisionsDue.Of(stack.Result, stack.Values, new DateOnly(2026, 9, 30)).Select(Written) : []), StringComparison.Ordinal);

    private static Decision Some(int day, decimal? amount) => new()
    {
        Kind = DecisionKind.Notice,
        Subject = new ReportedStack("tools: { a: { name: A, status: active } }").Find("tool", "a"),
        Day = new DateOnly(2026, 7, day),
        DayField = "last_safe_day",
        Otherwise = "",
        Recommended = "",
        Amount = amount is { } some ? new StackAudit.Schema.Money(some, "EUR") : null,
    };

    private static string Advice(string terms) => Assert.Single(Due($"contracts: {{ c: {{ vendor: acme, renews_on: 2026-09-30, notice: 60 days, {terms} }} }}")).Recommended;

    private static IReadOnlyList<Decision> Due(string yaml)
    {
        var stack = new ReportedStack(yaml);
        Assert.DoesNotContain(stack.Result.Problems, problem => problem.Severity == StackAudit.Diagnostics.Severity.Error);
        return DecisionsDue.Of(stack.Result, stack.Values, new DateOnly(2026, 9, 30));
    }

    private static string Written(string yaml) => string.Join('\n', Due(yaml).Select(Written));

    private static string Written(Decision decision) => string.Create(CultureInfo.InvariantCulture, $"{decision.Day:yyyy-MM-dd} {decision.Key}{(decision.IsSettled ? " settled" : "")}");
}
