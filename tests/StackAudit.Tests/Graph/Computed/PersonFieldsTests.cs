using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class PersonFieldsTests
{
    private readonly SomeStack _stack = new();

    [Fact]
    public void TheSideIsThatOfTheTeam()
    {
        Entity team = _stack.Add("team", "crm-team", ("side", "marketing"));
        Entity person = _stack.Add("person", "dana", ("team", team));

        Assert.Equal("marketing", $"{_stack.Value(person, "side")}");
    }

    [Fact]
    public void WithoutATeamTheSideIsMissing()
    {
        Entity person = _stack.Add("person", "dana");

        Assert.Null(_stack.Value(person, "side"));
        Assert.Equal("dana.team", _stack.Without(person, "side"));
    }

    [Fact]
    public void WithATeamOfNoSideItIsMissingToo()
    {
        Entity person = _stack.Add("person", "dana", ("team", _stack.Add("team", "crm-team")));

        Assert.Null(_stack.Value(person, "side"));
        Assert.Equal("crm-team.side", _stack.Without(person, "side"));
    }

    [Fact]
    public void ManagersComeFromTheNearestUp()
    {
        Entity top = _stack.Add("person", "a");
        Entity middle = _stack.Add("person", "z", ("manager", top));
        Entity person = _stack.Add("person", "m", ("manager", middle));

        Assert.Equal("z a", _stack.Ids(person, "managers"));
        Assert.Equal("", _stack.Ids(top, "managers"));
    }

    [Fact]
    public void ManagersOfEachOtherEndTheChain()
    {
        Entity one = _stack.Add("person", "one");
        Entity two = _stack.Add("person", "two", ("manager", one));
        Entity below = _stack.Add("person", "below", ("manager", two));
        WrittenValues.Set(one, "manager", two);

        Assert.Equal("two", _stack.Ids(one, "managers"));
        Assert.Equal("two one", _stack.Ids(below, "managers"));
    }

    [Fact]
    public void ToolsNameThePersonAsOwnerOrDeputy()
    {
        Entity dana = _stack.Add("person", "dana");
        Entity other = _stack.Add("person", "other");
        _stack.Tool("d", ("owners.deputy", dana));
        _stack.Tool("c", ("owners.technical", dana), ("owners.business", dana));
        _stack.Tool("b", ("owners.business", dana));
        _stack.Tool("a", ("owners.business", other));
        _stack.Tool("nobodys", ("account_holder", dana));

        Assert.Equal("b c d", _stack.Ids(dana, "tools"));
        Assert.Equal("a", _stack.Ids(other, "tools"));
    }

    [Fact]
    public void FlowsNameThePersonAsOwnerOrRunAsThePerson()
    {
        Entity dana = _stack.Add("person", "dana");
        Entity tool = _stack.Tool("tool");
        _stack.Add("flow", "z", ("from", tool), ("to", tool), ("owner", dana));
        _stack.Add("flow", "m", ("from", tool), ("to", tool), ("auth.runs_as", dana), ("owner", dana));
        _stack.Add("flow", "a", ("from", tool), ("to", tool), ("auth.runs_as", dana));
        _stack.Add("flow", "b", ("from", tool), ("to", tool), ("auth.method", "oauth"));

        Assert.Equal("a m z", _stack.Ids(dana, "flows"));
    }

    [Fact]
    public void ContractsAndDataNameThePerson()
    {
        Entity dana = _stack.Add("person", "dana");
        _stack.Add("contract", "c1", ("owner", dana));
        _stack.Add("contract", "c2");
        _stack.Add("data", "email", ("steward", dana));

        Assert.Equal("c1", _stack.Ids(dana, "contracts"));
        Assert.Equal("email", _stack.Ids(dana, "data"));
    }
}
