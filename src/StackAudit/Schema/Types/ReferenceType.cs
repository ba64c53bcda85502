namespace StackAudit.Schema;

/// <summary>The id of an entity of one of these kinds.</summary>
public sealed class ReferenceType(params string[] kinds) : FieldType
{
    public IReadOnlyList<string> Kinds { get; } = kinds;

    public override string ToString() => $"→ {string.Join(" or ", Kinds)}";
}
