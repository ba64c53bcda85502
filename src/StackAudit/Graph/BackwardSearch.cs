using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>Finds the tools from which paths lead to any of some targets, from the targets backwards.</summary>
internal static class BackwardSearch
{
    public static HashSet<Entity> From(FlowNetwork network, PathQuery query)
    {
        var found = new HashSet<Entity>(query.To ?? []);
        var pending = new Queue<Entity>(found);
        foreach (Entity target in found.ToArray())
        {
            // A path may end in a connector, though it would not be let through.
            foreach (int flow in network.Passing[target.Ordinal])
            {
                Enter(network, query, flow, found, pending);
            }
        }

        while (pending.TryDequeue(out Entity? tool))
        {
            foreach (int flow in network.Inbound[tool.Ordinal])
            {
                if (network.Through[flow] == FlowNetwork.None || query.Avoiding?.Invoke(network.Tools[network.Through[flow]]) != true)
                {
                    Enter(network, query, flow, found, pending);
                }
            }
        }

        return found;
    }

    private static void Enter(FlowNetwork network, PathQuery query, int flow, HashSet<Entity> found, Queue<Entity> pending)
    {
        Entity start = network.Tools[network.From[flow]];
        if (!found.Contains(start) && query.Avoiding?.Invoke(start) != true && query.With?.Invoke(network.Flows[flow]) != false)
        {
            found.Add(start);
            pending.Enqueue(start);
        }
    }
}
