namespace StackAudit.Schema;

/// <summary>A review of a tool: what was on the table, who decided, and on which conditions.</summary>
internal static class Review
{
    private static readonly RecordType Covers = new(
        "covers",
        Field.Optional("data", Types.Data),
        Field.Optional("regions", Types.Regions),
        Field.Optional("subprocessors", new ListType(Types.Vendor)),
        Field.Optional("plan", ScalarType.Text));

    private static readonly RecordType Condition = new(
        "condition",
        Field.Required("text", ScalarType.Text),
        Field.Optional("owner", Types.PersonOrTeam),
        Field.Optional("due", ScalarType.Date),
        Field.Optional("done", ScalarType.Date),
        Field.Optional("clears", Types.Words, "rule names, finding ids"));

    public static readonly RecordType Type = new(
        "review",
        Field.Required("kind", new EnumType("it", "security", "privacy", "legal", "procurement", "finance")),
        Field.Required("outcome", new EnumType("requested", "in-review", "approved", "conditional", "rejected")),
        Field.Optional("requested_by", Types.Person),
        Field.Optional("asked_of", Types.TeamOrPerson),
        Field.Optional("by", Types.Person),
        Field.Optional("requested_on", ScalarType.Date),
        Field.Optional("on", ScalarType.Date),
        Field.Optional("expires", ScalarType.Date),
        Field.Optional("depth", Types.Depth),
        Field.Optional("evidence", ScalarType.Text),
        Field.Optional("covers", Covers, "what was on the table"),
        Field.Optional("alternatives", Types.Tools),
        Field.Optional("conditions", new ListType(Condition, "text")),
        Field.Computed("is_current", ScalarType.YesNo, "the latest decided one of its kind for its tool"));
}
