using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class SpendTests
{
    private const string Stack =
        """
        vendors:
          top: { name: Top }
          sub: { name: Sub, parent: top }
          acme: { name: Acme }
        tools:
          a: { name: A, status: active, vendor: top, category: crm, owners: { business: web } }
          b: { name: B, status: active, vendor: sub, category: crm }
          c: { name: C, status: active, vendor: acme, category: cms }
          d: { name: D, status: trial }
        contracts:
          c1: { vendor: top, annual_cost: EUR 100 }
          c2: { vendor: sub, tools: [b, c], annual_cost: USD 200 }
          c3: { vendor: acme, tools: [], annual_cost: EUR 10 }
          c4: { vendor: acme, tools: [c] }
          old: { vendor: top, status: ended, annual_cost: EUR 999 }
        """;

    [Fact]
    public void WithRatesAllIsInTheStacksCurrency()
    {
        var spend = Of("rates: { USD: 0.5 }");

        Assert.Equal(("EUR 210", "EUR 200", 1, 1), (spend.Total.ToString(), spend.OnTools.ToString(), spend.ToolsWithoutCost, spend.ContractsWithoutCost));
        Assert.Equal("crm EUR 150, cms EUR 50", Written(spend.ByCategory()));
        Assert.Equal("web EUR 100, ? EUR 100", Written(spend.ByTeam().OrderBy(row => row.Key is null)));
        Assert.Equal("top EUR 200, acme EUR 10", Written(spend.ByVendor()));
        Assert.Equal(["sub", "top"], spend.ByVendor()[0].Members.Select(vendor => vendor.Id).Order());
    }

    [Fact]
    public void WithoutARateEachCurrencyStaysByItself()
    {
        var spend = Of("");

        Assert.False(spend.IsInOneCurrency);
        Assert.Equal(["EUR", "USD"], spend.Currencies);
        Assert.Equal("EUR 110 + USD 200", spend.Total.ToString());
        Assert.Equal("crm EUR 100 + USD 100, cms USD 100", Written(spend.ByCategory()));
        Assert.Equal((100, 100, 0), (spend.ByCategory()[0].In("EUR"), spend.ByCategory()[0].In("USD"), spend.ByCategory()[1].In("EUR")));
    }

    [Fact]
    public void AStackWithoutContractsSpendsNothingThatIsKnown() => Assert.True(new Spend(new ReportedStack("tools: { a: { name: A, status: active } }") is var stack ? stack.Result.Model : null!, stack.Values).IsNothing);

    [Fact]
    public void WhatDoesTheSameIsLeftTogetherAndSavesAllButTheDearest()
    {
        var stack = new ReportedStack(
            """
            tools:
              a: { name: A, status: active, category: crm }
              b: { name: B, status: active, category: crm }
              c: { name: C, status: active, category: cms }
            contracts:
              c1: { tools: [a], annual_cost: EUR 100, renews_on: 2026-12-31 }
              c2: { tools: [b], annual_cost: EUR 30, ends: 2027-03-31, auto_renews: no }
            """);

        Overlap overlap = Assert.Single(Overlaps.Of(stack.Result, stack.Values));

        Assert.Equal(("a b", "EUR 30", new DateOnly(2027, 3, 31), "c1 c2"),
            (string.Join(' ', overlap.Tools.Select(tool => tool.Id)), overlap.Saving?.ToString(), overlap.JointExit, string.Join(' ', overlap.Contracts.Select(contract => contract.Contract.Id))));
    }

    [Fact]
    public void FieldsOfTheCompanysOwnDoNotHideAnOverlap()
    {
        var stack = new ReportedStack("tools: { a: { name: A, status: active, category: crm }, b: { name: B, status: active, category: crm } }", settings: "fields: [{ kind: tool, name: cost_centre, type: text }]");

        Assert.Single(Overlaps.Of(stack.Result, stack.Values));
    }

    [Fact]
    public void WhoCanDoAllThatAnotherDoesBelongsToIt()
    {
        var stack = new ReportedStack(
            """
            tools:
              small: { name: Small, status: active, capabilities: [a, b], stores: [] }
              large: { name: Large, status: active, capabilities: [a, b, c], reviews: [{ kind: it, outcome: approved, on: 2026-01-01 }] }
            """);

        Overlap overlap = Assert.Single(Overlaps.Of(stack.Result, stack.Values));

        Assert.Equal(["large", "small"], overlap.Tools.Select(tool => tool.Id));
        Assert.Equal((null, null), (overlap.Saving, overlap.JointExit));
    }

    private static Spend Of(string settings)
    {
        var stack = new ReportedStack(Stack, settings: settings);
        return new Spend(stack.Result.Model, stack.Values);
    }

    private static string Written(IEnumerable<SpendRow> rows) => string.Join(", ", rows.Select(row => $"{row.Key ?? "?"} {row.Sum}"));
}
