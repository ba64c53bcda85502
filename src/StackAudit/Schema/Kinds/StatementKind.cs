namespace StackAudit.Schema;

internal static class StatementKind
{
    private static readonly RecordType Signature = new(
        "signature",
        Field.Required("person", Types.Person),
        Field.Required("on", ScalarType.Date));

    public static readonly EntityKind Kind = EntityKind.Declare("statement", "statements", _ =>
    [
        Field.Required("text", ScalarType.Text),
        Field.Optional("name", ScalarType.Text),
        Field.Optional("period", ScalarType.Text),
        Field.Optional("goals", new ListType(GoalKind.Kind.Fields, "id"), "ids are unique over all statements"),
        Field.Optional("review_by", ScalarType.Date),
        Field.Optional("signed", new ListType(Signature, "person")),
    ]) with
    { Section = "statements" };
}
