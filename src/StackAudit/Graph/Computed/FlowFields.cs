using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class FlowFields
{
    private static readonly RecordType Type = FlowKind.Kind.Fields;

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.YesNo(Type["runs"], (fields, flow) => fields.Graph.Runs(flow)),
        ComputedField.YesNo(Type["is_live"], (fields, flow) => fields.Graph.IsLiveFlow(flow)),
    ];
}
