namespace StackAudit.Schema;

internal static class ReportKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("report", "reports", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Required("tool", Types.Tool),
        Field.Optional("kpis", new ListType(new ReferenceType("kpi"))),
        Field.Optional("needs", Types.Data),
        Field.Optional("freshness", ScalarType.Duration),
        Field.Optional("audience", Types.Words, "board, executives, marketing …"),
        Field.Optional("tier", Types.Tier),
        Field.Optional("owner", Types.TeamOrPerson),
    ]) with
    { Section = "reports" };
}
