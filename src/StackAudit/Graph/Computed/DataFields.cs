using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class DataFields
{
    private static readonly RecordType Type = DataKind.Kind.Fields;
    private static readonly Field SystemOfRecord = Type["system_of_record"];
    private static readonly Field DataOfFlow = FlowKind.Kind.Fields["data"];
    private static readonly Field CollectedByTool = ToolKind.Kind.Fields["collects"];
    private static readonly Field DataOfTool = ToolKind.Kind.Fields["data"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.Inverse(DataKind.Kind, "flows", FlowKind.Kind, (_, flow) => flow.ElementsOf(DataOfFlow)),
        new(Type["tools"], Tools),
        ComputedField.Inverse(DataKind.Kind, "collected_by", ToolKind.Kind, (_, tool) => tool.ElementsOf(CollectedByTool)),
        new(Type["origins"], Origins),
        new(Type["is_personal"], fields => new UsualClassification(fields.Model.Settings.Taxonomy).IsPersonal),
    ];

    private static Func<Record, ComputedValue> Tools(ComputedFields fields)
    {
        var having = new InverseIndex<Entity>(fields.Model, DataKind.Kind, fields.Model.All(ToolKind.Kind.Name), tool => fields.List<Entity>(tool, DataOfTool));
        MissingFact[] unknown = ToolData.Unknown(fields);
        return data => new ComputedValue(having[(Entity)data], unknown);
    }

    private static Func<Record, ComputedValue> Origins(ComputedFields fields)
    {
        var sources = new InverseIndex<Entity>(
            fields.Model,
            DataKind.Kind,
            fields.Model.All(ToolKind.Kind.Name),
            tool => ToolData.Originating(fields, tool));
        MissingFact[] unknown = ToolData.Unknown(fields);
        return data =>
        {
            Entity[] tools = sources[(Entity)data];
            return new ComputedValue(data[SystemOfRecord] is Entity record ? InOrder.Of(tools, new[] { record }) : tools, unknown);
        };
    }
}
