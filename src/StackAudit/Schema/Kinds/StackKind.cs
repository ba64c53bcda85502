namespace StackAudit.Schema;

/// <summary>The stack as a whole: exactly one. A company's own fields of this kind are set in <c>stackaudit.yaml</c>.</summary>
internal static class StackKind
{
    public static readonly EntityKind Kind = new("stack", "stacks", new RecordType("stack", Field.Required("name", ScalarType.Text)));
}
