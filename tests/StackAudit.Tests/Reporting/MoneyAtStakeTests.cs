using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class MoneyAtStakeTests
{
    [Fact]
    public void AContractThatTwoFindingsNameCountsOnce()
    {
        var stack = new ReportedStack("""
            tools: { a: { name: A, status: active, vendor: acme }, b: { name: B, status: active } }
            contracts: { c: { vendor: acme, renews_on: 2026-08-15, notice: 30 days, annual_cost: EUR 1000, renewal_term: 24 months } }
            """);
        Finding ofContract = stack.Result.Findings.First(finding => finding.Money is not null);
        Finding ofTool = ofContract with { Id = "of-tool", Subjects = [stack.Find("tool", "a")], Money = new Money(1500, "EUR") };
        Finding ofOther = ofContract with { Id = "of-other", Subjects = [stack.Find("tool", "b")], Money = new Money(70, "EUR") };
        Finding hidden = ofOther with { Id = "hidden", Subjects = [stack.Find("tool", "other")], Status = FindingStatus.Excepted };
        var stake = MoneyAtStake.Of(stack.Result with { Findings = [ofTool, ofContract, ofOther, hidden] }, stack.Values);

        Assert.Equal((2070m, $"{ofContract.Id} of-other"), (stake.Amount, string.Join(' ', stake.Findings.Select(finding => finding.Id))));
    }

    [Fact]
    public void AnAmountWithoutARateIsToldAndNotGuessed()
    {
        var stack = new ReportedStack("contracts: { c: { vendor: acme, renews_on: 2026-08-15, notice: 30 days, annual_cost: JPY 1000 } }");
        var stake = MoneyAtStake.Of(stack.Result, stack.Values);

        Assert.Equal((0, "JPY 1,000"), (stake.Amount, stake.UnratedAmount?.ToString()));
        Assert.Single(stake.Unrated);
    }
}
