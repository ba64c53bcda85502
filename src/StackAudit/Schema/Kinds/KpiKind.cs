namespace StackAudit.Schema;

internal static class KpiKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("kpi", "kpis", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("definition", ScalarType.Text),
        Field.Optional("aliases", Types.Texts),
        Field.Optional("source", Types.Tool),
        Field.Optional("needs", Types.Data),
        Field.Optional("owner", Types.TeamOrPerson),
        Field.Computed("reports", Types.Reports, "that list it under `kpis`"),
        Field.Computed("stages", new ListType(JourneyKind.Stage), "of journeys, whose `kpi` it is"),
    ]) with
    { Section = "kpis" };
}
