using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>The tools at the other ends of a tool's live flows, in one direction.</summary>
/// <param name="Shown">So many as there is room for, in the order of their ids.</param>
/// <param name="Rest">The number of flows from or to the others.</param>
internal sealed record NeighbourSide(IReadOnlyList<Entity> Shown, int Rest, FactPath RestFact)
{
    public int Rows => Shown.Count + (Rest > 0 ? 1 : 0);

    /// <param name="far">The end of a flow at which the others are.</param>
    /// <param name="near">The end at which the tool itself is, where it is no connector.</param>
    /// <param name="flows">The flows to show, those through the tool among them.</param>
    /// <param name="most">How many tools at most.</param>
    public static NeighbourSide Of(string far, string near, IReadOnlyList<Entity> flows, Entity tool, int most)
    {
        Entity[] others = [.. flows.Select(flow => End(flow, far)).OfType<Entity>().Where(other => other != tool).Distinct().OrderBy(other => other.Ordinal)];
        Entity[] shown = others.Length > most ? others[..most] : others;
        HashSet<Entity> met = [.. shown, tool];
        Entity[] all = [.. flows.Where(flow => End(flow, far) is { } other && other != tool).Distinct()];
        int rest = all.Count(flow => !met.Contains(End(flow, far)!));
        string id = FactPath.Literal(tool.Id);
        return new NeighbourSide(shown, rest, new FactPath($"minus(length(values(flow)[?is_live&&({near}=={id}||through=={id})&&{far}!={id}]),`{all.Length - rest}`)"));
    }

    private static Entity? End(Entity flow, string end) => flow[flow.Kind.Fields[end]] as Entity;
}
