using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class TeamFieldsTests
{
    private readonly SomeStack _stack = new();
    private readonly Entity _team;

    public TeamFieldsTests() => _team = _stack.Add("team", "web");

    [Fact]
    public void MembersNameTheTeam()
    {
        _stack.Add("person", "z", ("team", _team));
        _stack.Add("person", "a", ("team", _team));
        _stack.Add("person", "m", ("team", _stack.Add("team", "other")));

        Assert.Equal("a z", _stack.Ids(_team, "members"));
    }

    [Fact]
    public void ToolsAreOwnedInEitherRole()
    {
        _stack.Tool("both", ("owners.business", _team), ("owners.technical", _team));
        _stack.Tool("business", ("owners.business", _team));
        _stack.Tool("technical", ("owners.technical", _team));
        _stack.Tool("held", ("account_holder", _team));

        Assert.Equal("both business technical", _stack.Ids(_team, "tools"));
    }

    [Fact]
    public void InitiativesAreRequestedByTheTeamOrWithIt()
    {
        _stack.Add("initiative", "c", ("requested_by", _team));
        _stack.Add("initiative", "b", ("involved", new[] { Involved(_stack.Add("team", "it")), Involved(_team) }));
        _stack.Add("initiative", "a", ("requested_by", _team), ("involved", new[] { Involved(_team) }));
        _stack.Add("initiative", "d");

        Assert.Equal("a b c", _stack.Ids(_team, "initiatives"));
    }

    private static (string, object?)[] Involved(Entity team) => [("team", team)];
}
