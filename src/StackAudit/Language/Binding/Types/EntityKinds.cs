using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>The enum whose members are the names of all kinds: the type of <c>x.kind</c>.</summary>
internal static class EntityKinds
{
    public static readonly EnumType Type = EnumType.Named("kind", [.. StackSchema.BuiltIn.Kinds.Select(kind => kind.Name)]);
}
