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
        return arriving with { Value = InOrder.Of(tool.List<Entity>(Collects), tool.List<Entity>(Stores), (Entity[])arriving.Value!) };
    }

    public static ComputedValue Arriving(ComputedFields fields, Entity tool)
    {
        var arriving = new List<Entity>();
        var unknown = new List<MissingFact>();
        foreach (Entity flow in InOrder.Of(fields.Graph.Inbound(tool), fields.Graph.Through(tool)))
        {
            if (IsUnknown(fields, flow))
            {
                unknown.Add(Unknown(flow));
            }
            else if (Brings(fields, flow))
            {
                arriving.AddRange(flow.List<Entity>(DataOfFlow));
            }
        }

        return new ComputedValue(InOrder.Of(arriving), unknown.ToArray());
    }

    public static IEnumerable<Entity> Collected(Entity tool) => tool.List<Entity>(Collects);

    /// <summary>What it passes on in live flows though it does not arrive.</summary>
    public static IEnumerable<Entity> SentWithoutReceiving(ComputedFields fields, Entity tool)
    {
        Entity[] arriving = fields.List<Entity>(tool, ArrivingField);
        return fields.Graph.Outbound(tool)
            .Where(fields.Graph.IsLiveFlow)
            .SelectMany(flow => flow.List<Entity>(DataOfFlow))
            .Where(sent => !InOrder.Contains(arriving, sent));
    }

    /// <summary>The data of the flows that may bring anything.</summary>
    public static MissingFact[] Unknown(ComputedFields fields) =>
        [.. fields.Model.All(FlowKind.Kind.Name).Where(flow => IsUnknown(fields, flow)).Select(Unknown)];

    private static MissingFact Unknown(Entity flow) => new(flow, DataOfFlow.Name);

    private static bool IsUnknown(ComputedFields fields, Entity flow) => flow[DataOfFlow] == null && Brings(fields, flow);

    // Aggregated or anonymised, data is no longer what the flow lists.
    private static bool Brings(ComputedFields fields, Entity flow) =>
        fields.Graph.IsLiveFlow(flow) && !Array.Exists(ElementsOf(flow, Transforms), transform => ((EnumMember)transform).Name is "anonymise" or "aggregate");

    // Asked of every flow more than once, so without the general queries.
    private static object[] ElementsOf(Entity entity, Field list) => entity[list] as object[] ?? [];
}
