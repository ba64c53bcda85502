namespace StackAudit.Schema;

/// <summary>What a proposal would change; only verdicts see it.</summary>
internal static class ChangeRecord
{
    private static readonly ListType Findings = new(new ReferenceType("finding"));
    private static readonly ListType Questions = new(QuestionRecord.Type);

    public static readonly RecordType Type = new(
        "change",
        Field.Computed("tools", Types.Tools),
        Field.Computed("flows", Types.Flows),
        Field.Computed("new", Findings),
        Field.Computed("worse", Findings),
        Field.Computed("resolved", Findings),
        Field.Computed("tier", Types.Tier).Always(),
        Field.Computed("sensitive_data", Types.Data),
        Field.Computed("personal_data", Types.Data),
        Field.Computed("blocking_data", Types.Data),
        Field.Computed("credentials", Types.Words),
        Field.Computed("questions", Questions),
        Field.Computed("facts_missing", Questions),
        Field.Computed("alternatives", new ListType(AlternativeRecord.Type)),
        Field.Computed("gates", new ListType(GateRecord.Type)),
        Field.Computed("voids", new ListType(VoidRecord.Type)),
        Field.Computed("cost", CostRecord.Type).Always(),
        Field.Computed("answers_rejection", ScalarType.YesNo));
}
