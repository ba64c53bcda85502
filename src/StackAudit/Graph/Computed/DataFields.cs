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
        ComputedField.Inverse(Type["flows"], FlowKind.Kind, (_, flow) => flow.List<Entity>(DataOfFlow)),
        new(Type["tools"], Tools),
        ComputedField.Inverse(Type["collected_by"], ToolKind.Kind, (_, tool) => ToolData.Collected(tool)),
        new(Type["origins"], Origins),
        new(Type["is_personal"], fields => new UsualClassification(fields.Model.Settings).IsPersonal),
    ];

    private static Func<Record, ComputedValue> Tools(ComputedFields fields)
    {
        var having = new InverseIndex<Entity>(fields.Model.All(ToolKind.Kind.Name), tool => fields.List<Entity>(tool, DataOfTool));
        IReadOnlyList<MissingFact> unknown = UnknownFlows(fields);
        return data => new ComputedValue(having[data], unknown);
    }

    private static Func<Record, ComputedValue> Origins(ComputedFields fields)
    {
        var sources = new InverseIndex<Entity>(
            fields.Model.All(ToolKind.Kind.Name), tool => ToolData.Collected(tool).Union(ToolData.SentWithoutReceiving(fields, tool)));
        IReadOnlyList<MissingFact> unknown = UnknownFlows(fields);
        return data => new ComputedValue(
            data[SystemOfRecord] is Entity record && !sources[data].Contains(record)
                ? sources[data].Append(record).OrderBy(tool => tool.Ordinal).ToArray()
                : sources[data],
            unknown);
    }

    // Whatever such a flow carries could be this very data, so all data shares the list.
    private static MissingFact[] UnknownFlows(ComputedFields fields) =>
    [
        .. fields.Model.All(ToolKind.Kind.Name)
            .SelectMany(tool => fields.Value(tool, DataOfTool).Without)
            .Distinct()
            .OrderBy(fact => fact.Entity.Ordinal),
    ];
}
