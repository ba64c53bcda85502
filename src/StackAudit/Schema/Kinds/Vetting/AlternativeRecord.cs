namespace StackAudit.Schema;

/// <summary>A tool that is owned already and does some of what a proposal asks for; only verdicts see it.</summary>
internal static class AlternativeRecord
{
    public static readonly RecordType Type = new(
        "alternative",
        Field.Computed("tool", Types.Tool).Always(),
        Field.Computed("covers", ScalarType.Percent).Always(),
        Field.Computed("lacks", Types.Words),
        Field.Computed("spare", ScalarType.Number),
        Field.Computed("findings", ScalarType.Number).Always(),
        Field.Computed("answered", ScalarType.YesNo),
        Field.Computed("cost", CostRecord.Type).Always());
}
