namespace StackAudit.Schema;

/// <summary>A mapping whose keys the user chooses; only settings have such. Its value is a list of <see cref="MapEntry"/>.</summary>
public sealed class MapType(FieldType value) : FieldType
{
    public FieldType Value { get; } = value;

    public override string ToString() => $"mapping to {Value}";
}
