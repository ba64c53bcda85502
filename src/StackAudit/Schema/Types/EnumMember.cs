namespace StackAudit.Schema;

/// <summary>One word of an enum; members compare by identity, and by <see cref="Ordinal"/> where the enum is ordered.</summary>
public sealed class EnumMember(EnumType type, string name, int ordinal)
{
    public EnumType Type { get; } = type;

    public string Name { get; } = name;

    /// <summary>The place in the order written, from 0.</summary>
    public int Ordinal { get; } = ordinal;

    public override string ToString() => Name;
}
