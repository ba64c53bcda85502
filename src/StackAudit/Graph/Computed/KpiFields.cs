using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class KpiFields
{
    private static readonly RecordType Type = KpiKind.Kind.Fields;
    private static readonly Field KpisOfReport = ReportKind.Kind.Fields["kpis"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.Inverse(KpiKind.Kind, "reports", ReportKind.Kind, (_, report) => report.List<Entity>(KpisOfReport)),
        ComputedField.Inverse(KpiKind.Kind, "stages", Stages.OfAllJourneys, (_, stage) => [Stages.KpiOf(stage)]),
    ];
}
