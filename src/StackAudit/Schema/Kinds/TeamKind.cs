namespace StackAudit.Schema;

internal static class TeamKind
{
    public static readonly EnumType Side =
        new("marketing", "it", "data", "finance", "legal", "security", "procurement", "sales", "product", "agency", "other");

    public static readonly EntityKind Kind = EntityKind.Declare("team", "teams", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("cost_center", ScalarType.Text),
        Field.Optional("side", Side),
        Field.Optional("vendor", Types.Vendor, "the agency's firm"),
        Field.Optional("lead", Types.Person),
        Field.Optional("days_per_quarter", ScalarType.Number),
        Field.Optional("budget", ScalarType.Money, "a year"),
        Field.Computed("members", new ListType(Types.Person), "the people whose `team` it is"),
        Field.Computed("tools", Types.Tools, "that name it as business or technical owner"),
        Field.Computed("initiatives", Types.Initiatives, "requested by it or with it"),
    ]) with
    { Section = "teams", HasStubs = true };
}
