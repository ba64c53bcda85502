namespace StackAudit.Schema;

/// <summary>A closed list of words.</summary>
public sealed class EnumType : FieldType
{
    private readonly string? _name;
    private readonly Dictionary<string, EnumMember> _byName = new(StringComparer.Ordinal);

    public EnumType(params string[] members)
        : this(null, false, members)
    {
    }

    private EnumType(string? name, bool isOrdered, string[] members)
    {
        _name = name;
        IsOrdered = isOrdered;
        Members = [.. members.Select((member, ordinal) => new EnumMember(this, member, ordinal))];
        foreach (EnumMember member in Members)
        {
            _byName.TryAdd(member.Name, member);
        }
    }

    /// <summary>Whether <c>&lt;</c>, <c>min</c> and <c>max</c> follow the order of the members.</summary>
    public bool IsOrdered { get; }

    public IReadOnlyList<EnumMember> Members { get; }

    public static EnumType Named(string name, params string[] members) => new(name, false, members);

    public static EnumType Ordered(string name, params string[] members) => new(name, true, members);

    public EnumMember? Find(string word) => _byName.GetValueOrDefault(word);

    public override string ToString() => _name ?? $"enum({string.Join(", ", Members)})";
}
