namespace StackAudit.Schema;

/// <summary>A fact that a proposal leaves open, as a question to somebody; only verdicts see it.</summary>
internal static class QuestionRecord
{
    public static readonly RecordType Type = new(
        "question",
        Field.Computed("entity", new ReferenceType()).Always(),
        Field.Computed("field", ScalarType.Word).Always(),
        Field.Computed("text", ScalarType.Text).Always(),
        Field.Computed("why", ScalarType.Text).Always(),
        Field.Computed("addressee", new EnumType("vendor", "requester", "it")).Always(),
        Field.Computed("rules", ScalarType.Number).Always(),
        Field.Computed("could_be", new EnumType("note", "warning", "error", "stop")).Always());
}
