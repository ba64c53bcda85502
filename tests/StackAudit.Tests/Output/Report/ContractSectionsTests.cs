using Snapshooter.Xunit;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Report;

public sealed class ContractSectionsTests
{
    private const string Stack =
        """
        people: { dana: { name: Dana Berg } }
        teams: { web: { name: Web team } }
        data: { email: { name: E-mail address } }
        vendors:
          acme:
            name: Acme <b>
            country: us
            contacts: { account: dana@acme.example, notices: Acme Ltd 4 High Street }
            certificates: [{ kind: soc2, issued: 2025-01-01, expires: 2026-06-01 }]
            subprocessors: [cloud]
          cloud: { name: Cloud }
        tools:
          mail:
            name: Mail
            status: active
            vendor: acme
            category: crm
            capabilities: [a, b]
            stores: [email]
            owners: { business: web }
            access: { sso: other-plan }
          post: { name: Post, status: active, category: crm, capabilities: [a, b], vendor: cloud, owners: { business: web } }
        flows: [{ from: mail, to: post, data: [email], auth: { expires: 2026-07-12 } }]
        contracts:
          mail-1: { vendor: acme, number: N-1, starts: 2024-10-01, renews_on: 2026-10-01, notice: 60 days, notice_counts: received, annual_cost: EUR 1200, uplift_cap: 5%, prices: [{ from: 2024-10-01, annual_cost: EUR 1000 }, { from: 2025-10-01, annual_cost: EUR 1200 }], commitment: [{ unit: seats, committed: 10, used: 6, measured_on: 2026-06-01 }], owner: dana, decision: { what: undecided, why: Waits for the budget of EUR 900 } }
          post-1: { vendor: cloud, ends: 2026-09-30, auto_renews: no, annual_cost: EUR 300 }
          late-1: { vendor: cloud, tools: [], renews_on: 2026-07-05, notice: 30 days, annual_cost: USD 80 }
        """;

    private static readonly Omissions Everything = Omissions.Money | Omissions.People | Omissions.Weaknesses;

    private readonly ReportedStack _stack = new(Stack);

    [Fact]
    public void DecisionsAreShownByTheirDays() => _stack.Section("decisions").MatchSnapshot();

    [Fact]
    public void SpendIsShownByCurrencyWhereARateIsMissing() => _stack.Section("spend").MatchSnapshot();

    [Fact]
    public void VendorsAreShownWithWhatOneNegotiatesAbout() => _stack.Section("vendors").MatchSnapshot();

    [Fact]
    public void ASheetSaysWhatToKnowBeforeARenewal() => _stack.Section("renewal", view: "renewal", on: _stack.Find("contract", "mail-1")).MatchSnapshot();

    [Fact]
    public void ASheetWithoutMoneyPeopleAndWeaknessesStillSaysTheDaysAndWhatBreaks() =>
        _stack.Section("renewal", Everything, "renewal", _stack.Find("contract", "mail-1")).MatchSnapshot();

    [Theory]
    [InlineData("decisions")]
    [InlineData("spend")]
    [InlineData("vendors")]
    [InlineData("renewals")]
    public void WhatIsLeftOutIsNowhere(string section)
    {
        string page = _stack.Section(section, Everything);

        Assert.All(["EUR", "USD", "1,200", "Dana", "dana@", "STK1", "single sign-on", "soc2 expires", "expired"], word => Assert.DoesNotContain(word, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("decisions", "Nothing has to be decided until then.")]
    [InlineData("spend", "No running contract has a cost that is known.")]
    [InlineData("vendors", "")]
    [InlineData("renewals", "")]
    public void AStackWithoutContractsSaysSo(string section, string words)
    {
        string page = new ReportedStack("tools: { a: { name: A, status: active } }").Section(section);

        Assert.True(words.Length == 0 ? page.Length == 0 : page.Contains(words, StringComparison.Ordinal), page);
    }

    [Fact]
    public void OnlyTheFirstOfVeryManyContractsHaveASheet()
    {
        string page = new ReportedStack($"contracts: {{ {string.Join(", ", Enumerable.Range(10, 40).Select(i => $"c{i}: {{ vendor: acme, renews_on: 2026-10-{(i % 28) + 1:00}, notice: 30 days }}"))} }}").Section("renewals");

        Assert.Equal(24, page.Split("<article").Length - 1);
        Assert.Contains("More contracts come up until then", page, StringComparison.Ordinal);
    }
}
