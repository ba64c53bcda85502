namespace StackAudit.Schema;

/// <summary>An agreed exception from a rule; it stands in the settings, not in the stack.</summary>
internal static class ExceptionKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("exception", "exceptions", _ =>
    [
        Field.Required("rule", ScalarType.Word, "code or name"),
        Field.Required("on", Types.Texts, "ids; a glob needs `count`"),
        Field.Optional("reason", ScalarType.Text),
        Field.Optional("approved_by", Types.Person),
        Field.Optional("owner", Types.PersonOrTeam),
        Field.Optional("until", ScalarType.Date),
        Field.Optional("count", ScalarType.Number),
        Field.Computed("findings", new ListType(new ReferenceType("finding")), "those that it hides"),
    ]) with
    { IdFields = ["rule", "on"] };
}
