using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class ContractOptionsTests
{
    // Today is 30 June 2026.
    [Theory]
    [InlineData("annual_cost: EUR 1000, renews_on: 2026-12-31", "Renew EUR 3,000; Shrink ?; Leave EUR 0")]
    [InlineData("annual_cost: EUR 1000, uplift_cap: 10%, renews_on: 2026-12-31", "Renew EUR 3,000 to EUR 3,641; Shrink ?; Leave EUR 0")]
    [InlineData("annual_cost: EUR 1000, uplift_cap: 0%, renews_on: 2026-12-31", "Renew EUR 3,000; Shrink ?; Leave EUR 0")]
    [InlineData("annual_cost: EUR 1000, commitment: [{ unit: seats, committed: 10, used: 8 }], renews_on: 2026-12-31", "Renew EUR 3,000; Shrink EUR 2,400; Leave EUR 0")]
    [InlineData("annual_cost: EUR 1000, commitment: [{ unit: seats, committed: 10, used: 12 }], renews_on: 2026-12-31", "Renew EUR 3,000; Shrink ?; Leave EUR 0")]
    [InlineData("annual_cost: EUR 1000, renews_on: 2026-07-30, notice: 30 days", "Renew EUR 3,000; Shrink ?; Leave EUR 0")]
    [InlineData("annual_cost: EUR 1000, renews_on: 2026-07-29, notice: 30 days", "Renew EUR 3,000; Shrink ?; Leave EUR 1,000")]
    [InlineData("annual_cost: EUR 1000, renews_on: 2026-07-29, notice: 30 days, renewal_term: 60 months", "Renew EUR 3,000; Shrink ?; Leave EUR 3,000")]
    [InlineData("annual_cost: EUR 1000, ends: 2026-07-01, auto_renews: no", "Renew EUR 3,000; Shrink ?; Leave EUR 0")]
    [InlineData("renews_on: 2026-12-31", "Renew ?; Shrink ?; Leave ?")]
    [InlineData("annual_cost: USD 1000, renews_on: 2026-12-31", "Renew EUR 500; Shrink ?; Leave EUR 0")]
    [InlineData("annual_cost: GBP 1000, commitment: [{ unit: seats, committed: 10, used: 8 }], renews_on: 2026-12-31", "Renew GBP 3,000; Shrink GBP 2,400; Leave EUR 0")]
    public void EachWayHasItsCost(string terms, string expected)
    {
        var stack = new ReportedStack($"contracts: {{ c: {{ vendor: acme, {terms} }} }}", settings: "rates: { USD: 0.1666666666666667 }");

        IReadOnlyList<ContractOption> options = ContractOptions.Of(stack.Contract("c"), stack.Values, stack.Result.Model.Today, stack.Result.Model.Settings.Rates);

        Assert.Equal(expected, string.Join("; ", options.Select(option => $"{option.Choice} {option.ThreeYears?.ToString() ?? "?"}{(option.AtMost is { } most ? $" to {most}" : "")}")));
        Assert.All(options, option => Assert.NotEmpty(option.Assumptions));
    }

    [Fact]
    public void WhenItIsTooLateThatIsSaid()
    {
        var stack = new ReportedStack("contracts: { c: { vendor: acme, annual_cost: EUR 1000, renews_on: 2026-07-29, notice: 30 days } }");

        Assert.StartsWith("It is too late for notice", ContractOptions.Of(stack.Contract("c"), stack.Values, stack.Result.Model.Today, stack.Result.Model.Settings.Rates)[2].Assumptions[0], StringComparison.Ordinal);
    }
}
