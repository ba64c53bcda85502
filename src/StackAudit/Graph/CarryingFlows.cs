using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph;

/// <summary>The live flows that list each data, as networks of their own: a search along one data need not look at any other flow.</summary>
internal sealed class CarryingFlows
{
    private readonly FlowNetwork _live;
    private readonly int[][] _flows;
    private readonly FlowNetwork?[] _networks;

    public CarryingFlows(StackModel model, FlowNetwork live)
    {
        _live = live;
        Field listed = model.Schema["flow"].Fields["data"];
        var flows = new List<int>?[model.All("data").Count];
        for (int flow = 0; flow < live.Flows.Length; flow++)
        {
            foreach (object item in live.Flows[flow].ElementsOf(listed))
            {
                if (item is Entity data && (flows[data.Ordinal] ??= []) is var carrying && (carrying.Count == 0 || carrying[^1] != flow))
                {
                    carrying.Add(flow);
                }
            }
        }

        _flows = Array.ConvertAll(flows, carrying => carrying == null ? [] : carrying.ToArray());
        _networks = new FlowNetwork?[flows.Length];
    }

    // Threads that meet here make the same.
    public FlowNetwork Of(Entity data) => Volatile.Read(ref _networks[data.Ordinal]) ?? (_networks[data.Ordinal] = _live.With(_flows[data.Ordinal]));
}
