using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class InitiativeFieldsTests
{
    private readonly SomeStack _stack = new();

    [Fact]
    public void TheScoreIsTheMeanOfTheThree()
    {
        Entity initiative = _stack.Add("initiative", "shop", ("ice.impact", 9), ("ice.confidence", 5), ("ice.ease", 4));

        Assert.Equal(6m, _stack.Value(initiative, "ice_score"));
    }

    [Fact]
    public void TwoAreNotEnough()
    {
        Entity initiative = _stack.Add("initiative", "shop", ("ice.impact", 9), ("ice.ease", 4));

        Assert.Null(_stack.Value(initiative, "ice_score"));
        Assert.Equal("shop.ice.confidence", _stack.Without(initiative, "ice_score"));
    }

    [Fact]
    public void WithoutAnyTheScoreIsMissing()
    {
        Entity initiative = _stack.Add("initiative", "shop");

        Assert.Null(_stack.Value(initiative, "ice_score"));
        Assert.Equal("shop.ice", _stack.Without(initiative, "ice_score"));
    }

    [Fact]
    public void TheLastUpdateIsTheLatestWhereverItStands()
    {
        string[] days = ["2026-03-01", "2026-05-01", "2026-04-01"];
        Entity initiative = _stack.Add("initiative", "shop", ("updates", days.Select(on => new (string, object?)[] { ("on", on) }).ToArray()));

        Assert.Equal(new DateOnly(2026, 5, 1), _stack.Value(initiative, "last_update"));
    }

    [Fact]
    public void WithoutUpdatesThereIsNoLastOne()
    {
        Assert.Null(_stack.Value(_stack.Add("initiative", "shop"), "last_update"));
    }
}
