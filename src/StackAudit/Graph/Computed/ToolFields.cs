using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>What tools are to each other and to the rest of the stack; their reviews are with <see cref="ReviewFields"/>.</summary>
internal static class ToolFields
{
    private static readonly RecordType Type = ToolKind.Kind.Fields;
    private static readonly Field Successor = Type["successor"];
    private static readonly Field Replaces = Type["replaces"];
    private static readonly Field ToolOfReport = ReportKind.Kind.Fields["tool"];
    private static readonly Field ToolsOfInitiative = InitiativeKind.Kind.Fields["tools"];
    private static readonly Field Match = SightingKind.Kind.Fields["match"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.YesNo(Type["is_live"], (_, tool) => StackGraph.IsLive(tool)),
        ComputedField.YesNo(Type["is_cut_point"], (fields, tool) => fields.Graph.IsCutPoint(tool)),
        ComputedField.YesNo(Type["in_cycle"], (fields, tool) => fields.Graph.InCycle(tool)),
        ComputedField.List(Type["inbound"], (fields, tool) => fields.Graph.Inbound(tool)),
        ComputedField.List(Type["outbound"], (fields, tool) => fields.Graph.Outbound(tool)),
        ComputedField.List(Type["flows"], (fields, tool) => InOrder.Of(fields.Graph.Inbound(tool), fields.Graph.Outbound(tool), fields.Graph.Through(tool))),
        ComputedField.List(Type["upstream"], (fields, tool) => fields.Graph.Upstream(tool)),
        ComputedField.List(Type["downstream"], (fields, tool) => fields.Graph.Downstream(tool)),
        ComputedField.List(Type["cut_off"], (fields, tool) => fields.Graph.CutOff(tool)),
        ComputedField.WithFacts(Type["data"], ToolData.All),
        ComputedField.WithFacts(Type["arriving"], ToolData.Arriving),
        ComputedField.Inverse(ToolKind.Kind, "stages", Stages.OfAllJourneys, (_, stage) => Stages.ToolsOf(stage)),
        ComputedField.Inverse(ToolKind.Kind, "reports", ReportKind.Kind, (_, report) => [report[ToolOfReport]]),
        ComputedField.Inverse(ToolKind.Kind, "contracts", ContractKind.Kind, ContractCoverage.Tools),
        ComputedField.Inverse(ToolKind.Kind, "initiatives", InitiativeKind.Kind, (_, initiative) => initiative.List<Entity>(ToolsOfInitiative)),
        ComputedField.Inverse(ToolKind.Kind, "sightings", SightingKind.Kind, (fields, sighting) => [fields.Value(sighting, Match).Value]),
        new(Type["successors"], Successors),
        new(Type["annual_cost"], fields => new ToolCost(fields).Of) { DependsOnDay = true },
    ];

    private static Func<Record, ComputedValue> Successors(ComputedFields fields)
    {
        var replacing = new InverseIndex<Entity>(fields.Model, ToolKind.Kind, fields.Model.All(ToolKind.Kind.Name), tool => tool.List<Entity>(Replaces));
        return tool => new ComputedValue(tool[Successor] is Entity successor ? InOrder.Of(replacing[(Entity)tool], new[] { successor }) : replacing[(Entity)tool]);
    }
}
