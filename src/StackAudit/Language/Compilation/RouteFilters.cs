using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

/// <summary>The compiled conditions of a route: which flows it takes and which tools it keeps away from.</summary>
/// <param name="EdgeSlot">Where a flow stands while it is asked about.</param>
/// <param name="With">Whether a flow may be taken; any without it.</param>
/// <param name="NodeSlot">Where a tool stands while it is asked about.</param>
/// <param name="Avoiding">Whether a tool must not be passed.</param>
/// <param name="Least">What a flow adds to the total of a path, a number or a duration; only the hops count without it.</param>
/// <param name="Carried">The data that every flow on the way carries, where the route says so.</param>
internal sealed record RouteFilters(int EdgeSlot, Func<Frame, bool>? With, int NodeSlot, Func<Frame, bool>? Avoiding, Func<Frame, object?>? Least, Func<Frame, object?>? Carried)
{
    /// <summary>Whether a flow without that data is passed by, unasked.</summary>
    public bool IsAlongCarried { get; init; }

    private static readonly HashSet<Entity> Nothing = [];
    private static readonly Duration Minute = Duration.Zero with { Minutes = 1 };

    public PathQuery Query(Frame frame, IReadOnlyList<Entity> from, IReadOnlyList<Entity>? to) => new()
    {
        From = from,
        To = to,
        Carried = CarriedAlone(frame),
        With = flow => Takes(frame, flow),
        Avoiding = Avoiding == null ? null : tool => Holds(frame, NodeSlot, Avoiding, tool),
        Least = Least == null ? null : flow => Amount(frame, flow),
    };

    /// <summary>Asks of all flows and tools that a path could meet, not only of those that one will.</summary>
    /// <param name="frame">The match.</param>
    /// <param name="carriedOnly">Whether of a flow without the carried data nothing else is asked.</param>
    public RouteAnswers Ask(Frame frame, bool carriedOnly)
    {
        if (With == null && Avoiding == null)
        {
            return new RouteAnswers(frame.Context.Graph, null, Nothing) { Carried = CarriedAlone(frame) };
        }

        IEnumerable<Entity> flows = carriedOnly && Carried?.Invoke(frame) is Entity data ? frame.Context.FlowsOf(data) : frame.Context.Model.All("flow");
        HashSet<Entity> taken = [.. flows.Where(frame.Context.Graph.IsLiveFlow).Where(flow => Takes(frame, flow))];
        HashSet<Entity> avoided = Avoiding == null ? [] : [.. frame.Context.Model.All("tool").Where(tool => Holds(frame, NodeSlot, Avoiding, tool))];
        return new RouteAnswers(frame.Context.Graph, taken, avoided) { Carried = CarriedAlone(frame) };
    }

    /// <summary>The flows that may be taken; where the route names the data, only those that list it are asked.</summary>
    public IEnumerable<Entity> Candidates(Frame frame)
    {
        IReadOnlyList<Entity> flows = Carried?.Invoke(frame) is Entity data ? frame.Context.FlowsOf(data) : frame.Context.Model.All("flow");
        return flows.Where(flow => Takes(frame, flow));
    }

    private Entity? CarriedAlone(Frame frame) => IsAlongCarried ? Carried!(frame) as Entity : null;

    private bool Takes(Frame frame, Entity flow)
    {
        frame.Step();
        return With == null || Holds(frame, EdgeSlot, With, flow);
    }

    private decimal Amount(Frame frame, Entity flow)
    {
        frame.Slots[EdgeSlot] = flow;
        decimal amount = Least!(frame) switch
        {
            decimal number => number,
            Duration duration => duration.DividedBy(Minute) ?? 0,
            _ => 0,
        };
        frame.HasNegativeAmount |= amount < 0;
        return Math.Max(amount, 0);
    }

    private static bool Holds(Frame frame, int slot, Func<Frame, bool> condition, Entity entity)
    {
        frame.Step();
        frame.Slots[slot] = entity;
        return condition(frame);
    }
}
