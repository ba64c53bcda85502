namespace StackAudit.Schema;

/// <summary>A flat list. With a <see cref="Key"/> its records are known by these fields, over runs and when lines move.</summary>
public sealed class ListType(FieldType element, params string[] key) : FieldType
{
    public FieldType Element { get; } = element;

    public IReadOnlyList<string> Key { get; } = key;

    public override string ToString() => Element switch
    {
        ReferenceType => $"list {Element}",
        _ when Key.Count > 0 => $"list by {string.Join(", ", Key)} of {Element}",
        _ => $"list of {Element}",
    };
}
