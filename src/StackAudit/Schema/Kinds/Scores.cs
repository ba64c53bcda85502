namespace StackAudit.Schema;

/// <summary>How candidates were scored, criterion by criterion.</summary>
internal static class Scores
{
    public static readonly ListType Type = new(
        new RecordType(
            "score",
            Field.Required("candidate", Types.Tool),
            Field.Required("criterion", ScalarType.Word),
            Field.Required("score", ScalarType.Number)),
        "candidate",
        "criterion");
}
