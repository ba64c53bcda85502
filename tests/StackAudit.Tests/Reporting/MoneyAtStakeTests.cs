using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class MoneyAtStakeTests
{
    [Fact]
    public void AContractThatTwoFindingsNameCountsOnce()
    {
        var stack = new ReportedStack(
            """
            tools:
              a: { name: A, status: active, vendor: acme, owner: dana }
            contracts:
              c: { vendor: acme, starts: 2020-09-30, renews_on: 2026-08-15, notice: 30 days, annual_cost: EUR 1000, renewal_term: 24 months, commitment: [{ unit: seats, committed: 10, used: 2 }] }
            """);
        var stake = MoneyAtStake.Of(stack.Result, stack.Values);

        Assert.True(stack.Result.Findings.Count(finding => finding is { Counts: true, Money: not null }) > 1);
        Assert.Equal((2000m, 1), (stake.Amount, stake.Findings.Count));
    }

    [Fact]
    public void AnAmountWithoutARateIsToldAndNotGuessed()
    {
        var stack = new ReportedStack("contracts: { c: { vendor: acme, renews_on: 2026-08-15, notice: 30 days, annual_cost: JPY 1000 } }");
        var stake = MoneyAtStake.Of(stack.Result, stack.Values);

        Assert.Equal(0, stake.Amount);
        Assert.True(stake.Unknown > 0);
    }
}
