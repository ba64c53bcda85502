using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Graph.Computed;

public sealed class FlowFieldsTests
{
    private readonly SomeStack _stack = new();

    [Theory]
    [InlineData(null, true)]
    [InlineData("active", true)]
    [InlineData("broken", true)]
    [InlineData("planned", false)]
    [InlineData("retired", false)]
    public void AFlowRunsWhenActiveOrBroken(string? status, bool expected)
    {
        Entity flow = _stack.Flow(_stack.Tool("a", ("status", "retired")), _stack.Tool("b"), ("status", status));

        Assert.Equal(expected, _stack.Value(flow, "runs"));
    }

    [Theory]
    [InlineData("active", "trial", "broken", true)]
    [InlineData("retiring", "active", "active", true)]
    [InlineData("retired", "active", "active", false)]
    [InlineData("active", "proposed", "active", false)]
    [InlineData("active", "active", "planned", false)]
    public void ItIsLiveWhenItRunsBetweenLiveTools(string from, string to, string status, bool expected)
    {
        Entity flow = _stack.Flow(_stack.Tool("a", ("status", from)), _stack.Tool("b", ("status", to)), ("status", status));

        Assert.Equal(expected, _stack.Value(flow, "is_live"));
    }
}
