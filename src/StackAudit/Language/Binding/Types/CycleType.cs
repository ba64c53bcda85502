using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>A circle of flows through two tools or more.</summary>
internal sealed class CycleType : FieldType
{
    public static readonly CycleType Instance = new();

    public override string ToString() => "cycle";
}
