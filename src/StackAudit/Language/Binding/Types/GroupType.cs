using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>The members that share a key; reads as the list of its members.</summary>
internal sealed class GroupType(FieldType element, FieldType key) : FieldType
{
    public FieldType Element { get; } = element;

    public FieldType Key { get; } = key;

    public override string ToString() => $"group of {Element}";
}
