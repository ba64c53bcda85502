using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class DataFields
{
    private static readonly RecordType Type = DataKind.Kind.Fields;
    private static readonly Field SystemOfRecord = Type["system_of_record"];
    private static readonly Field DataOfFlow = FlowKind.Kind.Fields["data"];
    private static readonly Field DataOfTool = ToolKind.Kind.Fields["data"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.Inverse(DataKind.Kind, "flows", FlowKind.Kind, (_, flow) => flow.List<Entity>(DataOfFlow)),
        new(Type["tools"], Tools),
        ComputedField.Inverse(DataKind.Kind, "collected_by", ToolKind.Kind, (_, tool) => ToolData.Collected(tool)),
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
            tool => ToolData.Collected(tool).Concat(ToolData.SentWithoutReceiving(fields, tool)));
        MissingFact[] unknown = ToolData.Unknown(fields);
        return data =>
        {
            Entity[] tools = sources[(Entity)data];
            return new ComputedValue(data[SystemOfRecord] is Entity record ? InOrder.Of(tools, [record]) : tools, unknown);
        };
    }
}
