namespace StackAudit.Schema;

/// <summary>An approval that a proposal would void; only verdicts see it.</summary>
internal static class VoidRecord
{
    public static readonly RecordType Type = new(
        "void",
        Field.Computed("tool", Types.Tool).Always(),
        Field.Computed("kind", ScalarType.Word).Always(),
        Field.Computed("by", Types.Person),
        Field.Computed("changed", Types.Texts));
}
