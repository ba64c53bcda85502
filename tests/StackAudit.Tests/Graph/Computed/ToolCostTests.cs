using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ToolCostTests
{
    private readonly SomeStack _stack = new();
    private readonly Entity _vendor;
    private readonly Entity _crm;
    private readonly Entity _mail;

    public ToolCostTests()
    {
        _vendor = _stack.Add("vendor", "acme");
        _crm = _stack.Tool("crm", ("vendor", _vendor));
        _mail = _stack.Tool("mail", ("vendor", _vendor));
    }

    [Fact]
    public void AContractIsDividedEvenly()
    {
        Contract("c", "EUR 12000", ("tools", new[] { _crm, _mail, _stack.Tool("third") }));

        Assert.Equal("EUR 4,000", Cost(_crm));
        Assert.Equal("EUR 4,000", Cost(_mail));
    }

    [Fact]
    public void AContractWithoutToolsIsDividedAmongAllOfTheVendor()
    {
        Contract("c", "EUR 12000", ("vendor", _vendor));

        Assert.Equal("EUR 6,000", Cost(_crm));
    }

    [Fact]
    public void SharesSayHowItIsDivided()
    {
        Contract("c", "EUR 12000", ("vendor", _vendor), ("shares", new[] { Share(_crm, "75%"), Share(_mail, "25%") }));

        Assert.Equal("EUR 9,000", Cost(_crm));
        Assert.Equal("EUR 3,000", Cost(_mail));
    }

    [Fact]
    public void AToolWithoutAShareCostsNothing()
    {
        Contract("c", "EUR 12000", ("vendor", _vendor), ("shares", new[] { Share(_crm, "100%") }));

        Assert.Equal("EUR 0", Cost(_mail));
    }

    [Fact]
    public void SeveralContractsAreAddedUp()
    {
        Contract("c1", "EUR 12000", ("tools", _crm));
        Contract("c2", "EUR 500", ("tools", _crm));

        Assert.Equal("EUR 12,500", Cost(_crm));
    }

    [Fact]
    public void OnlyRunningContractsCount()
    {
        Contract("c1", "EUR 12000", ("tools", _crm), ("ends", "2025-12-31"), ("auto_renews", false));
        Contract("c2", "EUR 500", ("tools", _crm), ("status", "draft"));

        Assert.Null(_stack.Value(_crm, "annual_cost"));
        Assert.Equal("", _stack.Without(_crm, "annual_cost"));
    }

    [Fact]
    public void ACostMissingInOneOfSeveralIsPassedOn()
    {
        Contract("c1", "EUR 12000", ("tools", _crm));
        Contract("c2", null, ("tools", _crm));

        Assert.Equal("EUR 12,000", Cost(_crm));
        Assert.Equal("c2.annual_cost", _stack.Without(_crm, "annual_cost"));
    }

    [Fact]
    public void TheCostIsMissingWhenNoneGivesOne()
    {
        Contract("c", null, ("tools", _crm));

        Assert.Null(_stack.Value(_crm, "annual_cost"));
        Assert.Equal("c.annual_cost", _stack.Without(_crm, "annual_cost"));
    }

    [Fact]
    public void AShareThatIsNotKnownIsPassedOn()
    {
        Contract("c", "EUR 12000", ("vendor", _vendor), ("shares", new[] { Share(_crm, null) }));

        Assert.Null(_stack.Value(_crm, "annual_cost"));
        Assert.Equal("c.shares.percent", _stack.Without(_crm, "annual_cost"));
    }

    [Fact]
    public void ItIsPassedOnWhenNobodyKnowsWhetherAContractRuns()
    {
        Contract("c", "EUR 12000", ("tools", _crm), ("ends", "2025-12-31"));

        Assert.Equal("EUR 12,000", Cost(_crm));
        Assert.Equal("c.auto_renews", _stack.Without(_crm, "annual_cost"));
    }

    [Fact]
    public void WithARateASumIsInTheCurrencyOfTheStack()
    {
        _stack.Setting("rates", new (string, object?)[] { ("USD", "0.5") });
        Contract("c1", "EUR 1000", ("tools", _crm));
        Contract("c2", "USD 500", ("tools", _crm));
        Contract("c3", "USD 500", ("tools", _mail));

        Assert.Equal("EUR 1,250", Cost(_crm));
        Assert.Equal("USD 500", Cost(_mail));
    }

    [Fact]
    public void WithoutARateASumShowsBothAmounts()
    {
        Contract("c1", "EUR 1000", ("tools", _crm));
        Contract("c2", "USD 500", ("tools", _crm));

        Assert.Equal("EUR 1,000 + USD 500", Cost(_crm));
    }

    private static (string, object?)[] Share(Entity tool, string? percent) => [("tool", tool), ("percent", percent)];

    private void Contract(string id, string? cost, params (string, object?)[] fields) => _stack.Add("contract", id, [("annual_cost", cost), .. fields]);

    private string Cost(Entity tool) => $"{_stack.Value(tool, "annual_cost")}";
}
