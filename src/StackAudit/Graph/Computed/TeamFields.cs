using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class TeamFields
{
    private static readonly RecordType Type = TeamKind.Kind.Fields;
    private static readonly Field TeamOfPerson = PersonKind.Kind.Fields["team"];
    private static readonly Field RequestedBy = InitiativeKind.Kind.Fields["requested_by"];
    private static readonly Field Involved = InitiativeKind.Kind.Fields["involved"];
    private static readonly Field InvolvedTeam = Involved.Records!["team"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        ComputedField.Inverse(TeamKind.Kind, "members", PersonKind.Kind, (_, person) => [person[TeamOfPerson]]),
        ComputedField.Inverse(TeamKind.Kind, "tools", ToolKind.Kind, (_, tool) => ToolOwners.Of(tool)),
        ComputedField.Inverse(TeamKind.Kind, "initiatives", InitiativeKind.Kind, (_, initiative) => TeamsOf(initiative)),
    ];

    private static IEnumerable<object?> TeamsOf(Entity initiative) =>
        [initiative[RequestedBy], .. initiative.List<Record>(Involved).Select(involvement => involvement[InvolvedTeam])];
}
