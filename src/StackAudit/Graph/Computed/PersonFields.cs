using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class PersonFields
{
    private static readonly RecordType Type = PersonKind.Kind.Fields;
    private static readonly Field Team = Type["team"];
    private static readonly Field Manager = Type["manager"];
    private static readonly Field Side = TeamKind.Kind.Fields["side"];

    private static readonly Field FlowOwner = FlowKind.Kind.Fields["owner"];
    private static readonly Field Auth = FlowKind.Kind.Fields["auth"];
    private static readonly Field RunsAs = Auth.Records!["runs_as"];
    private static readonly Field ContractOwner = ContractKind.Kind.Fields["owner"];
    private static readonly Field Steward = DataKind.Kind.Fields["steward"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.WithFacts(Type["side"], SideOf),
        ComputedField.List(Type["managers"], (_, person) => Managers(person)),
        ComputedField.Inverse(PersonKind.Kind, "tools", ToolKind.Kind, (_, tool) => ToolOwners.WithDeputy(tool)),
        ComputedField.Inverse(PersonKind.Kind, "flows", FlowKind.Kind, (_, flow) => [flow[FlowOwner], (flow[Auth] as Record)?[RunsAs]]),
        ComputedField.Inverse(PersonKind.Kind, "contracts", ContractKind.Kind, (_, contract) => [contract[ContractOwner]]),
        ComputedField.Inverse(PersonKind.Kind, "data", DataKind.Kind, (_, data) => [data[Steward]]),
    ];

    private static ComputedValue SideOf(ComputedFields fields, Entity person)
    {
        if (person[Team] is not Entity team)
        {
            return new ComputedValue(null, [new MissingFact(person, Team.Name)]);
        }

        return team[Side] is { } side ? new ComputedValue(side) : new ComputedValue(null, [new MissingFact(team, Side.Name)]);
    }

    private static List<Entity> Managers(Entity person)
    {
        var managers = new List<Entity>();
        var met = new HashSet<Entity> { person };
        for (var manager = person[Manager] as Entity; manager != null && met.Add(manager); manager = manager[Manager] as Entity)
        {
            managers.Add(manager);
        }

        return managers;
    }
}
