using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class DataFieldsTests
{
    private readonly SomeStack _stack = new();
    private readonly Entity _email;

    public DataFieldsTests() => _email = _stack.Add("data", "email");

    [Fact]
    public void FlowsListTheDataWhetherLiveOrNot()
    {
        Entity a = _stack.Tool("a");
        Entity b = _stack.Tool("b", ("status", "retired"));
        _stack.Add("flow", "z", ("from", a), ("to", a), ("data", _email));
        _stack.Add("flow", "m", ("from", a), ("to", b), ("data", new[] { _email, _email }));
        _stack.Add("flow", "k", ("from", a), ("to", b), ("join_keys", _email));

        Assert.Equal("m z", _stack.Ids(_email, "flows"));
    }

    [Fact]
    public void ToolsCollectOrStoreItOrItArrivesThere()
    {
        Entity form = _stack.Tool("form", ("collects", _email));
        Entity crm = _stack.Tool("crm");
        _stack.Tool("backup", ("stores", _email), ("status", "retired"));
        _stack.Flow(form, crm, ("data", _email));

        Assert.Equal("backup crm form", _stack.Ids(_email, "tools"));
    }

    [Fact]
    public void AFlowWithoutDataMightBringAny()
    {
        Entity crm = _stack.Tool("crm");
        _stack.Add("flow", "f2", ("from", crm), ("to", crm));
        _stack.Add("flow", "f1", ("from", crm), ("to", crm));

        Assert.Equal("f1.data f2.data", _stack.Without(_email, "tools"));
        Assert.Equal("f1.data f2.data", _stack.Without(_email, "origins"));
        Assert.Equal("", _stack.Without(_email, "flows"));
    }

    [Fact]
    public void OriginsCollectItOrAreTheSystemOfRecordOrSendItWithoutReceivingIt()
    {
        Entity form = _stack.Tool("form", ("collects", _email));
        Entity crm = _stack.Tool("crm");
        Entity import = _stack.Tool("import");
        Entity ads = _stack.Tool("ads");
        WrittenValues.Set(_email, "system_of_record", crm);
        _stack.Flow(form, crm, ("data", _email));
        _stack.Flow(import, crm, ("data", _email));
        _stack.Flow(crm, ads, ("data", _email));
        _stack.Flow(ads, form, ("data", _email));

        Assert.Equal("crm form import", _stack.Ids(_email, "origins"));
        Assert.Equal("form", _stack.Ids(_email, "collected_by"));
    }

    [Fact]
    public void AToolIsAnOriginOnce()
    {
        Entity form = _stack.Tool("form", ("collects", _email));
        WrittenValues.Set(_email, "system_of_record", form);
        _stack.Flow(form, _stack.Tool("crm"), ("data", _email));

        Assert.Equal("form", _stack.Ids(_email, "origins"));
    }

    [Fact]
    public void AConnectorIsNoOrigin()
    {
        Entity zapier = _stack.Tool("zapier");
        _stack.Flow(_stack.Tool("form"), _stack.Tool("crm"), ("through", zapier), ("data", _email));

        Assert.Equal("form", _stack.Ids(_email, "origins"));
    }

    [Fact]
    public void OnlyLiveFlowsMakeAnOrigin()
    {
        _stack.Flow(_stack.Tool("old", ("status", "retired")), _stack.Tool("crm"), ("data", _email));
        _stack.Flow(_stack.Tool("new"), _stack.Tool("cdp"), ("data", _email), ("status", "planned"));

        Assert.Equal("", _stack.Ids(_email, "origins"));
    }
}
