using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class InitiativeFields
{
    private static readonly RecordType Type = InitiativeKind.Kind.Fields;
    private static readonly Field Ice = Type["ice"];
    private static readonly Field[] IceParts = [.. Ice.Records!.Stored];
    private static readonly Field Updates = Type["updates"];
    private static readonly Field UpdatedOn = Updates.Records!["on"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.WithFacts(Type["ice_score"], (_, initiative) => IceScore(initiative)),
        ComputedField.Single(Type["last_update"], (_, initiative) => initiative.List<Record>(Updates).Max(update => update[UpdatedOn] as DateOnly?)),
    ];

    private static ComputedValue IceScore(Entity initiative)
    {
        if (initiative[Ice] is not Record ice)
        {
            return new ComputedValue(null, [new MissingFact(initiative, Ice.Name)]);
        }

        Field[] missing = [.. IceParts.Where(part => ice[part] is not decimal)];
        return missing.Length == 0
            ? new ComputedValue(IceParts.Average(part => (decimal)ice[part]!))
            : new ComputedValue(null, [.. missing.Select(part => new MissingFact(initiative, $"{Ice.Name}.{part.Name}"))]);
    }
}
