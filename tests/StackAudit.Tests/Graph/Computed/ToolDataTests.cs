using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ToolDataTests
{
    private readonly SomeStack _stack = new();
    private readonly Entity _email;
    private readonly Entity _clicks;
    private readonly Entity _form;
    private readonly Entity _crm;

    public ToolDataTests()
    {
        _email = _stack.Add("data", "email");
        _clicks = _stack.Add("data", "clicks");
        _form = _stack.Tool("form");
        _crm = _stack.Tool("crm");
    }

    [Fact]
    public void WhatLiveFlowsListArrives()
    {
        _stack.Flow(_form, _crm, ("data", new[] { _email, _clicks }));
        _stack.Flow(_form, _crm, ("data", _email));

        Assert.Equal("clicks email", _stack.Ids(_crm, "arriving"));
        Assert.Equal("", _stack.Ids(_form, "arriving"));
    }

    [Fact]
    public void ItArrivesAtTheConnectorToo()
    {
        Entity zapier = _stack.Tool("zapier");
        _stack.Flow(_form, _crm, ("data", _email), ("through", zapier));

        Assert.Equal("email", _stack.Ids(zapier, "arriving"));
    }

    [Fact]
    public void NothingArrivesOverAFlowThatIsNotLive()
    {
        _stack.Flow(_form, _crm, ("data", _email), ("status", "planned"));
        _stack.Flow(_stack.Tool("old", ("status", "retired")), _crm, ("data", _email));

        Assert.Equal("", _stack.Ids(_crm, "arriving"));
    }

    [Theory]
    [InlineData("anonymise", "")]
    [InlineData("aggregate", "")]
    [InlineData("hash", "email")]
    [InlineData("pseudonymise", "email")]
    [InlineData("minimise", "email")]
    public void WhatIsAnonymisedOrAggregatedDoesNotArrive(string transform, string expected)
    {
        _stack.Flow(_form, _crm, ("data", _email), ("transforms", new[] { "hash", transform }));

        Assert.Equal(expected, _stack.Ids(_crm, "arriving"));
    }

    [Fact]
    public void AFlowWithoutDataBringsNothingAndIsAFactToAskFor()
    {
        _stack.Add("flow", "silent", ("from", _form), ("to", _crm), ("through", _crm));
        _stack.Flow(_form, _crm, ("data", _email));

        Assert.Equal("email", _stack.Ids(_crm, "arriving"));
        Assert.Equal("silent.data", _stack.Without(_crm, "arriving"));
        Assert.Equal("silent.data", _stack.Without(_crm, "data"));
    }

    [Fact]
    public void AnEmptyListIsAnAnswer()
    {
        _stack.Flow(_form, _crm, ("data", Array.Empty<object>()));

        Assert.Equal("", _stack.Without(_crm, "arriving"));
    }

    [Fact]
    public void WhatCannotArriveIsNotAskedFor()
    {
        _stack.Flow(_form, _crm, ("transforms", "anonymise"));
        _stack.Flow(_form, _crm, ("status", "retired"));

        Assert.Equal("", _stack.Without(_crm, "arriving"));
    }

    [Fact]
    public void AToolHasWhatItCollectsOrStoresOrWhatArrives()
    {
        Entity orders = _stack.Add("data", "orders");
        WrittenValues.Set(_crm, "stores", new[] { orders, _email });
        WrittenValues.Set(_crm, "collects", _clicks);
        _stack.Flow(_form, _crm, ("data", _email));

        Assert.Equal("clicks email orders", _stack.Ids(_crm, "data"));
    }
}
