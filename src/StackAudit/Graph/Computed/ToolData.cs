using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Which data a tool has, and where it has it from.</summary>
internal static class ToolData
{
    private static readonly RecordType Type = ToolKind.Kind.Fields;
    private static readonly Field Collects = Type["collects"];
    private static readonly Field Stores = Type["stores"];
    private static readonly Field ArrivingField = Type["arriving"];
    private static readonly Field DataOfFlow = FlowKind.Kind.Fields["data"];
    private static readonly Field Transforms = FlowKind.Kind.Fields["transforms"];

    /// <summary>What it collects or stores or what arrives.</summary>
    public static ComputedValue All(ComputedFields fields, Entity tool)
    {
        ComputedValue arriving = fields.Value(tool, ArrivingField);
        return arriving with { Value = InOrder(tool.List<Entity>(Collects).Concat(tool.List<Entity>(Stores)).Concat((Entity[])arriving.Value!)) };
    }

    public static ComputedValue Arriving(ComputedFields fields, Entity tool)
    {
        var arriving = new List<Entity>();
        var unknown = new List<MissingFact>();
        foreach (Entity flow in fields.Graph.Inbound(tool).Union(fields.Graph.Through(tool)).Where(fields.Graph.IsLiveFlow).Where(Identifies))
        {
            arriving.AddRange(flow.List<Entity>(DataOfFlow));
            if (flow[DataOfFlow] == null)
            {
                unknown.Add(new MissingFact(flow, DataOfFlow.Name));
            }
        }

        return new ComputedValue(InOrder(arriving), unknown.ToArray());
    }

    public static IEnumerable<Entity> Collected(Entity tool) => tool.List<Entity>(Collects);

    /// <summary>What it passes on in live flows though it does not arrive.</summary>
    public static IEnumerable<Entity> SentWithoutReceiving(ComputedFields fields, Entity tool)
    {
        var sent = new HashSet<Entity>(fields.Graph.Outbound(tool).Where(fields.Graph.IsLiveFlow).SelectMany(flow => flow.List<Entity>(DataOfFlow)));
        sent.ExceptWith(fields.List<Entity>(tool, ArrivingField));
        return sent;
    }

    // Aggregated or anonymised, data is no longer what the flow lists.
    private static bool Identifies(Entity flow) => !flow.List<EnumMember>(Transforms).Any(transform => transform.Name is "anonymise" or "aggregate");

    private static Entity[] InOrder(IEnumerable<Entity> data) => [.. data.Distinct().OrderBy(item => item.Ordinal)];
}
