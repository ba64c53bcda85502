using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ContractCommitmentTests
{
    private readonly SomeStack _stack = new();

    [Fact]
    public void OneItemCostsWhatTheContractCosts()
    {
        Entity contract = Contract("EUR 20000", Item(100, 20));

        Assert.Equal("EUR 16,000", Unused(contract));
    }

    [Fact]
    public void AnItemMayHaveACostOfItsOwn()
    {
        Entity contract = Contract("EUR 20000", Item(100, 20, "EUR 5000"));

        Assert.Equal("EUR 4,000", Unused(contract));
    }

    [Fact]
    public void SeveralItemsAreAddedUp()
    {
        Entity contract = Contract("EUR 20000", Item(100, 20, "EUR 5000"), Item(10, 10, "EUR 7000"), Item(3, 1, "EUR 300"));

        Assert.Equal("EUR 4,200", Unused(contract));
    }

    [Fact]
    public void OfSeveralItemsEachNeedsACost()
    {
        Entity contract = Contract("EUR 20000", Item(100, 20, "EUR 5000"), Item(10, 10));

        Assert.Null(_stack.Value(contract, "unused_cost"));
        Assert.Equal("c.commitment.annual_cost", _stack.Without(contract, "unused_cost"));
    }

    [Fact]
    public void TheOnlyItemOfAContractWithoutCostHasNone()
    {
        Entity contract = Contract(null, Item(100, 20));

        Assert.Null(_stack.Value(contract, "unused_cost"));
        Assert.Equal("c.annual_cost", _stack.Without(contract, "unused_cost"));
    }

    [Fact]
    public void WhatIsNotMeasuredIsNotGuessed()
    {
        Entity contract = Contract("EUR 20000", Item(100, null));

        Assert.Null(_stack.Value(contract, "unused_cost"));
        Assert.Equal("c.commitment.used", _stack.Without(contract, "unused_cost"));
    }

    [Fact]
    public void NothingCommittedHasNoShare()
    {
        Entity contract = Contract("EUR 20000", Item(0, 0));

        Assert.Null(_stack.Value(contract, "unused_cost"));
    }

    [Fact]
    public void WithoutItemsNothingIsUnused()
    {
        Entity contract = Contract("EUR 20000");

        Assert.Equal("EUR 0", Unused(contract));
    }

    [Fact]
    public void CurrenciesWithoutARateStayApart()
    {
        Entity contract = Contract(null, Item(2, 1, "EUR 100"), Item(2, 1, "USD 200"));

        Assert.Equal("EUR 50 + USD 100", Unused(contract));
    }

    private static (string, object?)[] Item(int committed, int? used, string? cost = null) =>
        [("unit", "seats"), ("committed", committed), ("used", used), ("annual_cost", cost)];

    private Entity Contract(string? cost, params object[] items) => _stack.Add("contract", "c", ("annual_cost", cost), ("commitment", items));

    private string Unused(Entity contract) => $"{_stack.Value(contract, "unused_cost")}";
}
