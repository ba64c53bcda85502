namespace StackAudit.Schema;

internal static class JourneyKind
{
    public static readonly RecordType Stage = new("stage", stage =>
    [
        Field.Required("id", ScalarType.Word),
        Field.Required("name", ScalarType.Text),
        Field.Optional("tools", Types.Tools),
        Field.Optional("kpi", new ReferenceType("kpi")),
        Field.Optional("offline", ScalarType.YesNo),
        Field.Computed("journey", new ReferenceType("journey"), "to which the stage belongs").Always(),
        Field.Computed("next", stage, "the stage behind it; missing for the last"),
        Field.Computed("previous", stage, "the stage before it; missing for the first"),
    ]);

    public static readonly EntityKind Kind = EntityKind.Declare("journey", "journeys", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("tier", Types.Tier),
        Field.Optional("carries", Types.Data),
        Field.Optional("outcome", Types.Data, "what shows that it worked"),
        Field.Optional("uptime_goal", ScalarType.Percent),
        Field.Optional("stages", new ListType(Stage, "id")),
        Field.Computed("gaps", new ListType(Stage), "stages that are not offline and have no live tool"),
    ]) with
    { Section = "journeys" };
}
