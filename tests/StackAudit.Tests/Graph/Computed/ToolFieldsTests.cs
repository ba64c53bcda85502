using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Graph.Computed;

public sealed class ToolFieldsTests
{
    private readonly SomeStack _stack = new();

    [Theory]
    [InlineData("trial", true)]
    [InlineData("active", true)]
    [InlineData("retiring", true)]
    [InlineData("proposed", false)]
    [InlineData("retired", false)]
    [InlineData("rejected", false)]
    [InlineData(null, false)]
    public void AToolIsLiveOnTrialActiveOrRetiring(string? status, bool expected)
    {
        Assert.Equal(expected, _stack.Value(_stack.Add("tool", "t", ("status", status)), "is_live"));
    }

    [Fact]
    public void FlowsLeadToFromOrThroughIt()
    {
        Entity hub = _stack.Tool("hub");
        Entity a = _stack.Tool("a");
        Entity old = _stack.Tool("old", ("status", "retired"));
        _stack.Add("flow", "f4", ("from", a), ("to", hub), ("through", hub));
        _stack.Add("flow", "f3", ("from", hub), ("to", old));
        _stack.Add("flow", "f2", ("from", a), ("to", a), ("through", hub), ("status", "retired"));
        _stack.Add("flow", "f1", ("from", a), ("to", old));

        Assert.Equal("f2 f3 f4", _stack.Ids(hub, "flows"));
        Assert.Equal("f4", _stack.Ids(hub, "inbound"));
        Assert.Equal("f3", _stack.Ids(hub, "outbound"));
    }

    [Fact]
    public void TheGraphTellsWhatLiesUpAndDownstream()
    {
        Entity a = _stack.Tool("a");
        Entity b = _stack.Tool("b");
        Entity c = _stack.Tool("c");
        _stack.Flow(a, b);
        _stack.Flow(b, c);
        _stack.Flow(c, b);

        Assert.Equal("a c", _stack.Ids(b, "upstream"));
        Assert.Equal("b c", _stack.Ids(a, "downstream"));
        Assert.Equal([false, true, true], new[] { a, b, c }.Select(tool => _stack.Value(tool, "in_cycle")));
    }

    [Fact]
    public void TheGraphTellsWhatAToolCutsOff()
    {
        Entity a = _stack.Tool("a");
        Entity hub = _stack.Tool("hub");
        Entity leaf = _stack.Tool("leaf");
        _stack.Flow(a, hub);
        _stack.Flow(_stack.Tool("b"), a);
        _stack.Flow(hub, leaf);

        Assert.Equal("leaf", _stack.Ids(hub, "cut_off"));
        Assert.Equal([true, false], new[] { hub, leaf }.Select(tool => _stack.Value(tool, "is_cut_point")));
    }

    [Fact]
    public void StagesComeInTheOrderOfTheJourneysAndAsWritten()
    {
        Entity tool = _stack.Tool("shop");
        _stack.Add("journey", "b", ("stages", new (string, object?)[][] { [("id", "z"), ("tools", tool)], [("id", "a"), ("tools", tool)] }));
        _stack.Add("journey", "a", ("stages", new (string, object?)[][] { [("id", "n"), ("tools", new[] { tool, tool })], [("id", "m")] }));

        Assert.Equal(["n", "z", "a"], ((Record[])_stack.Value(tool, "stages")!).Select(stage => stage[stage.Type["id"]]));
    }

    [Fact]
    public void ReportsAndInitiativesNameTheTool()
    {
        Entity tool = _stack.Tool("bi");
        _stack.Add("report", "b", ("tool", tool));
        _stack.Add("report", "a", ("tool", tool));
        _stack.Add("initiative", "shop", ("tools", tool));
        _stack.Add("initiative", "choice", ("candidates", tool));

        Assert.Equal("a b", _stack.Ids(tool, "reports"));
        Assert.Equal("shop", _stack.Ids(tool, "initiatives"));
    }

    [Fact]
    public void ContractsNameTheToolOrCoverAllOfTheVendor()
    {
        Entity acme = _stack.Add("vendor", "acme");
        Entity tool = _stack.Tool("tool", ("vendor", acme));
        Entity other = _stack.Tool("other", ("vendor", acme));
        _stack.Add("contract", "all", ("vendor", acme));
        _stack.Add("contract", "none", ("vendor", acme), ("tools", Array.Empty<object>()));
        _stack.Add("contract", "one", ("vendor", acme), ("tools", tool));
        _stack.Add("contract", "nobodys");

        Assert.Equal("all one", _stack.Ids(tool, "contracts"));
        Assert.Equal("all", _stack.Ids(other, "contracts"));
    }

    [Fact]
    public void SuccessorsAreNamedByTheToolOrReplaceIt()
    {
        Entity old = _stack.Tool("old");
        Entity heir = _stack.Tool("heir", ("replaces", old));
        Entity chosen = _stack.Tool("chosen");
        WrittenValues.Set(old, "successor", chosen);
        Entity older = _stack.Tool("older", ("successor", heir));
        WrittenValues.Set(heir, "replaces", new[] { old, older });

        Assert.Equal("chosen heir", _stack.Ids(old, "successors"));
        Assert.Equal("heir", _stack.Ids(older, "successors"));
        Assert.Equal("", _stack.Ids(chosen, "successors"));
    }
}
