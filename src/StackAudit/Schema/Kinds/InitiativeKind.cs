namespace StackAudit.Schema;

internal static class InitiativeKind
{
    private static readonly RecordType Ice = new(
        "ice",
        Field.Optional("impact", ScalarType.Number),
        Field.Optional("confidence", ScalarType.Number),
        Field.Optional("ease", ScalarType.Number));

    private static readonly RecordType Objectives = new(
        "objectives",
        Field.Optional("marketing", Types.Texts),
        Field.Optional("it", Types.Texts, "the technology sides"));

    private static readonly RecordType Accountable = new(
        "accountable",
        Field.Optional("marketing", Types.Person),
        Field.Optional("it", Types.Person, "the technology sides"));

    private static readonly RecordType Requirement = new(
        "requirement",
        Field.Required("text", ScalarType.Text),
        Field.Optional("status", new EnumType("draft", "agreed", "dropped")),
        Field.Optional("added_on", ScalarType.Date),
        Field.Optional("tradeoff", ScalarType.Text),
        Field.Optional("accepted_on", ScalarType.Date));

    private static readonly RecordType Involvement = new(
        "involvement",
        Field.Required("team", Types.Team),
        Field.Optional("since", ScalarType.Date));

    private static readonly RecordType Milestone = new(
        "milestone",
        Field.Required("name", ScalarType.Text),
        Field.Required("due", ScalarType.Date),
        Field.Optional("done", ScalarType.Date));

    private static readonly RecordType Update = new(
        "update",
        Field.Required("on", ScalarType.Date),
        Field.Optional("by", Types.Person),
        Field.Optional("text", ScalarType.Text));

    private static readonly RecordType Measure = new(
        "measure",
        Field.Optional("metric", ScalarType.Text),
        Field.Optional("baseline", ScalarType.Number),
        Field.Optional("target", ScalarType.Number),
        Field.Optional("result", ScalarType.Number),
        Field.Optional("unit", ScalarType.Word),
        Field.Optional("measured_on", ScalarType.Date));

    public static readonly EntityKind Kind = EntityKind.Declare("initiative", "initiatives", _ =>
    [
        Field.Required("name", ScalarType.Text),
        Field.Optional("why", ScalarType.Text),
        Field.Optional("partner", ScalarType.Text),
        Field.Required("stage", new EnumType("idea", "planning", "selection", "build", "launched", "stopped")),
        Field.Optional("rank", ScalarType.Number, "1 is first"),
        Field.Optional("it_days", ScalarType.Number),
        Field.Optional("requested_by", Types.Team),
        Field.Optional("serves", new ListType(new ReferenceType("goal"))),
        Field.Optional("ice", Ice, "1–10 each"),
        Field.Optional("started", ScalarType.Date),
        Field.Optional("target", ScalarType.Date),
        Field.Optional("launched_on", ScalarType.Date),
        Field.Optional("requirements_agreed_on", ScalarType.Date),
        Field.Optional("update_every", ScalarType.Duration),
        Field.Optional("budget", ScalarType.Money),
        Field.Optional("spent", ScalarType.Money),
        Field.Optional("objectives", Objectives),
        Field.Optional("accountable", Accountable),
        Field.Optional("requirements", new ListType(Requirement, "text")),
        Field.Optional("involved", new ListType(Involvement, "team")),
        Field.Optional("project_manager", Types.Person),
        Field.Optional("business_analyst", Types.Person),
        Field.Optional("liaison", Types.Person),
        Field.Optional("tools", Types.Tools),
        Field.Optional("candidates", Types.Tools),
        Field.Optional("scores", Scores.Type),
        Field.Optional("milestones", new ListType(Milestone, "name")),
        Field.Optional("updates", new ListType(Update, "on")),
        Field.Optional("measure", Measure),
        Field.Optional("tested_by", new ListType(new EnumType("vendor", "business", "it"))),
        Field.Computed("ice_score", ScalarType.Number, "the mean of `ice`, missing unless all three are given"),
        Field.Computed("last_update", ScalarType.Date, "the latest day of its `updates`"),
    ]) with
    { Section = "initiatives" };
}
