namespace StackAudit.Schema;

internal static class PersonKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("person", "people", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("email", ScalarType.Text),
        Field.Optional("role", ScalarType.Text),
        Field.Optional("team", Types.Team),
        Field.Optional("manager", Types.Person),
        Field.Optional("starts", ScalarType.Date),
        Field.Optional("ends", ScalarType.Date),
        Field.Computed("side", TeamKind.Side, "that of the `team`"),
        Field.Computed("managers", new ListType(Types.Person), "the `manager`, the manager of that one, and so on up"),
        Field.Computed("tools", Types.Tools, "that name the person as owner or deputy"),
        Field.Computed("flows", Types.Flows, "that name the person as owner or `runs_as`"),
        Field.Computed("contracts", Types.Contracts, "that name the person as owner"),
        Field.Computed("data", Types.Data, "that name the person as steward"),
    ]) with
    { Section = "people", HasStubs = true };
}
