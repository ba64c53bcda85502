using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class StageFields
{
    public static IReadOnlyList<ComputedField> All { get; } =
    [
        new(JourneyKind.Stage["journey"], _ => stage => new ComputedValue(stage.Owner)),
        new(JourneyKind.Stage["next"], fields => Neighbour(fields, (earlier, later) => (earlier, later))),
        new(JourneyKind.Stage["previous"], fields => Neighbour(fields, (earlier, later) => (later, earlier))),
    ];

    private static Func<Record, ComputedValue> Neighbour(ComputedFields fields, Func<Record, Record, (Record Stage, Record Neighbour)> direction)
    {
        var neighbours = new Dictionary<Record, Record>();
        foreach (Entity journey in fields.Model.All(JourneyKind.Kind.Name))
        {
            foreach ((Record earlier, Record later) in Stages.OfJourney(journey).Zip(Stages.OfJourney(journey).Skip(1)))
            {
                (Record stage, Record neighbour) = direction(earlier, later);
                neighbours.Add(stage, neighbour);
            }
        }

        return stage => new ComputedValue(neighbours.GetValueOrDefault(stage));
    }
}
