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
        return arriving with { Value = InOrder.Of(tool.ElementsOf(Collects), tool.ElementsOf(Stores), (Entity[])arriving.Value!) };
    }

    public static ComputedValue Arriving(ComputedFields fields, Entity tool)
    {
        List<Entity>? arriving = null;
        List<MissingFact>? unknown = null;
        foreach (Entity flow in InOrder.Of(fields.Graph.Inbound(tool), fields.Graph.Through(tool)))
        {
            if (!Brings(fields, flow))
            {
                continue;
            }

            if (flow[DataOfFlow] == null)
            {
                (unknown ??= []).Add(Unknown(flow));
                continue;
            }

            foreach (object data in flow.ElementsOf(DataOfFlow))
            {
                (arriving ??= []).Add((Entity)data);
            }
        }

        Entity[] inOrder = arriving == null ? [] : InOrder.Of(arriving);
        return unknown == null ? new ComputedValue(inOrder) : new ComputedValue(inOrder, unknown.ToArray());
    }

    /// <summary>What it collects, and what it passes on in live flows though it does not arrive.</summary>
    public static IEnumerable<object?> Originating(ComputedFields fields, Entity tool)
    {
        object[] collected = tool.ElementsOf(Collects);
        List<object>? sent = null;
        Entity[]? arriving = null;
        foreach (Entity flow in fields.Graph.Outbound(tool))
        {
            if (!fields.Graph.IsLiveFlow(flow))
            {
                continue;
            }

            foreach (object data in flow.ElementsOf(DataOfFlow))
            {
                if (!InOrder.Contains(arriving ??= fields.List<Entity>(tool, ArrivingField), (Entity)data))
                {
                    (sent ??= [.. collected]).Add(data);
                }
            }
        }

        return sent ?? (IEnumerable<object?>)collected;
    }

    /// <summary>The data of the flows that may bring anything.</summary>
    public static MissingFact[] Unknown(ComputedFields fields) =>
        [.. fields.Model.All(FlowKind.Kind.Name).Where(flow => IsUnknown(fields, flow)).Select(Unknown)];

    private static MissingFact Unknown(Entity flow) => new(flow, DataOfFlow.Name);

    private static bool IsUnknown(ComputedFields fields, Entity flow) => flow[DataOfFlow] == null && Brings(fields, flow);

    // Aggregated or anonymised, data is no longer what the flow lists.
    private static bool Brings(ComputedFields fields, Entity flow) =>
        fields.Graph.IsLiveFlow(flow) && !Array.Exists(flow.ElementsOf(Transforms), transform => ((EnumMember)transform).Name is "anonymise" or "aggregate");
}
