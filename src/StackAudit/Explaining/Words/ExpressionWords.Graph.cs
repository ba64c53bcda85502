using StackAudit.Language.Binding;

namespace StackAudit.Explaining;

internal sealed partial class ExpressionWords
{
    /// <summary>By which flows and past which tools, with a space before it; nothing where any way will do.</summary>
    public string Route(BoundRoute? route)
    {
        if (route == null)
        {
            return "";
        }

        string with = route.With == null ? " along flows" : $" along flows where {Condition(route.With)}";
        string avoiding = route.Avoiding == null ? "" : $", past no tool where {Condition(route.Avoiding)}";
        string least = route.Least == null ? "" : $", with the least sum of {Noun(route.Least)}";
        return with + avoiding + least;
    }

    private string WayMemberOf(BoundWayMember bound) => bound.Member switch
    {
        WayMember.Length => $"the number of hops of {Noun(bound.Target)}",
        WayMember.Steps => $"the flows of {Noun(bound.Target)}",
        _ => $"the tools on {Noun(bound.Target)}",
    };
}
