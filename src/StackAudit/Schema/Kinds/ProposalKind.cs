namespace StackAudit.Schema;

internal static class ProposalKind
{
    private static readonly RecordType Expected = new(
        "expected",
        Field.Optional("metric", ScalarType.Text),
        Field.Optional("target", ScalarType.Text),
        Field.Optional("evidence", ScalarType.Text));

    private static readonly RecordType Decision = new(
        "decision",
        Field.Optional("outcome", new EnumType("approved", "conditional", "rejected")),
        Field.Optional("by", Types.Person),
        Field.Optional("on", ScalarType.Date));

    private static readonly RecordType Criterion = new(
        "criterion",
        Field.Required("name", ScalarType.Word),
        Field.Required("weight", ScalarType.Number));

    private static readonly RecordType Answer = new(
        "answer",
        Field.Required("question", ScalarType.Text),
        Field.Optional("answer", ScalarType.Text),
        Field.Optional("evidence", ScalarType.Text));

    public static readonly EntityKind Kind = EntityKind.Declare("proposal", "proposals", _ =>
    [
        Field.Required("title", ScalarType.Text),
        Field.Required("need", ScalarType.Text),
        Field.Optional("business_case", ScalarType.Text),
        Field.Optional("cost_of_delay", ScalarType.Text),
        Field.Optional("requested_by", Types.Team),
        Field.Optional("requested_by_person", Types.Person),
        Field.Optional("capabilities", Types.Words),
        Field.Optional("needed_by", ScalarType.Date),
        Field.Optional("budget", ScalarType.Money),
        Field.Required("candidates", Types.Tools),
        Field.Optional("changes", ScalarType.YesNo, "it changes a tool we have"),
        Field.Optional("expected", Expected),
        Field.Optional("decision", Decision),
        Field.Optional("criteria", new ListType(Criterion, "name")),
        Field.Optional("scores", Scores.Type, "1–5 each"),
        Field.Optional("answers", new ListType(Answer, "question")),
    ]);
}
