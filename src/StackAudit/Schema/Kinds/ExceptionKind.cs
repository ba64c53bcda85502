namespace StackAudit.Schema;

/// <summary>An agreed exception from a rule; it stands in the settings or in a comment, and is no part of the stack.</summary>
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
        Field.Computed("is_comment", ScalarType.YesNo, "whether it stands in a comment, `# stackaudit: except …`; then `on` is the place for which it speaks, and who agreed shows in the review of the change").Always(),
        Field.Computed("is_tried", ScalarType.YesNo, "whether it is in force, and its rule ran and could look at what it names: then it hides something, if there is something to hide").Always(),
    ]) with
    { IdFields = ["rule", "on"] };
}
