using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class JourneyFields
{
    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.List(JourneyKind.Kind.Fields["gaps"], (_, journey) => Stages.OfJourney(journey).Where(Stages.IsGap)),
    ];
}
