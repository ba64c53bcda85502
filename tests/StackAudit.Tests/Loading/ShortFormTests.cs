using StackAudit.Model;
using StackAudit.Schema;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Loading;

public class ShortFormTests
{
    [Fact]
    public void OneValueIsAListOfOne()
    {
        Entity tool = Tool("stores: email\n    regions: us");

        Assert.Equal("email", Assert.IsType<Entity>(tool.Value("stores.0")).Id);
        Assert.Equal(["us"], (object[])tool.Value("regions")!);
    }

    [Fact]
    public void OneRecordIsAListOfOne()
    {
        Entity tool = Tool("reviews: { kind: it, outcome: approved }");

        Assert.Equal("it", tool.Value("reviews.0.kind")!.ToString());
    }

    [Theory]
    [InlineData("owner: dana")]
    [InlineData("owner: dana\n    owners: { technical: lee }")]
    [InlineData("owners: { technical: lee }\n    owner: dana")]
    public void TheOwnerOfAToolIsItsBusinessOwner(string written)
    {
        Entity tool = Tool(written);

        Assert.Equal("dana", Assert.IsType<Entity>(tool.Value("owners.business")).Id);
        Assert.Equal(written.Contains("lee"), tool.Value("owners.technical") is Entity);
    }

    [Fact]
    public void AContractInsideAToolIsOneOfThatToolWithItsVendor()
    {
        StackModel model = Loaded.Model(
            """
            tools:
              crm:
                name: CRM
                status: active
                contract: { annual_cost: "EUR 48,000" }
                vendor: acme
            """);

        Entity contract = model.Find("contract", "crm")!;
        Assert.Same(model.Find("vendor", "acme"), contract.Value("vendor"));
        Assert.Same(model.Find("tool", "crm"), contract.Value("tools.0"));
        Assert.Equal("EUR 48,000", contract.Value("annual_cost")!.ToString());
        Assert.Equal("contract", contract.Place());
    }

    [Fact]
    public void ABareVendorIsASubprocessor()
    {
        Entity vendor = Loaded.Model("vendors: { acme: { name: Acme, subprocessors: [cloud, { vendor: mailer, regions: us }] } }").Find("vendor", "acme")!;

        Assert.Equal("cloud", ((Entity)vendor.Value("subprocessors.0.vendor")!).Id);
        Assert.Equal("mailer", ((Entity)vendor.Value("subprocessors.1.vendor")!).Id);
    }

    [Theory]
    [InlineData("yes", "on")]
    [InlineData("true", "on")]
    [InlineData("on", "on")]
    [InlineData("no", "none")]
    [InlineData("off", "none")]
    public void YesAndNoStandForOnAndNone(string written, string member) =>
        Assert.Equal(member, Tool($"access: {{ scim: {written} }}").Value("access.scim")!.ToString());

    [Fact]
    public void AMappingIsAListWithAKey()
    {
        StackModel model = Loaded.Model(
            """
            tools:
              crm: { name: CRM, status: active }
              cdp: { name: CDP, status: active, links: { login: https://cdp.example } }
            contracts:
              c: { shares: { crm: 60%, cdp: 40% }, prices: { 2026-01-01: 5, 2027-01-01: { annual_cost: 6 } } }
            statements:
              s: { text: S, goals: { grow: Grow. } }
            glossary: { CDP: A platform., two words: { definition: Two. } }
            initiatives:
              i: { name: I, stage: idea, scores: { crm: { price: 4, fit: 3 }, cdp: { price: 2 } } }
            """);

        Entity contract = model.Find("contract", "c")!;
        Assert.Equal(["crm 0.6", "cdp 0.4"], Records(contract, "shares").Select(share => $"{((Entity)share.Value("tool")!).Id} {share.Value("percent")}"));
        Assert.Equal(["2026-01-01 EUR 5", "2027-01-01 EUR 6"], Records(contract, "prices").Select(price => $"{price.Key} {price.Value("annual_cost")}"));
        Assert.Equal("https://cdp.example", model.Find("tool", "cdp")!.Value("links.0.address"));
        Assert.Same(model.Find("goal", "grow"), model.Find("statement", "s")!.Value("goals.0"));
        Assert.Equal("A platform.", model.Find("term", "CDP")!.Value("definition"));
        Assert.Equal("two words", model.Find("term", "two words")!.Value("term"));
        Assert.Equal(["crm/price", "crm/fit", "cdp/price"], Records(model.Find("initiative", "i")!, "scores").Select(score => score.Key));
    }

    [Fact]
    public void TheEntityOfAShortFormStandsAtItsKey()
    {
        StackModel model = Loaded.Model("statements: { s: { text: S, goals: { grow: Grow. } } }\nglossary: { CDP: A platform. }");

        Assert.Equal("grow", model.Find("goal", "grow")!.Place());
        Assert.Equal("CDP", model.Find("term", "CDP")!.Place());
    }

    private static Entity Tool(string fields) => Loaded.Model($"tools:\n  crm:\n    name: CRM\n    status: active\n    {fields}\n").Find("tool", "crm")!;

    private static IEnumerable<Record> Records(Record record, string list) => ((object[])record.Value(list)!).Cast<Record>();
}
