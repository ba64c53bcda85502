namespace StackAudit.Schema;

/// <summary>A gate that would clear findings of a proposal; only verdicts see it.</summary>
internal static class GateRecord
{
    public static readonly RecordType Type = new(
        "gate",
        Field.Computed("flow", new ReferenceType("flow")).Always(),
        Field.Computed("text", ScalarType.Text).Always(),
        Field.Computed("clears", new ListType(new ReferenceType("finding"))));
}
