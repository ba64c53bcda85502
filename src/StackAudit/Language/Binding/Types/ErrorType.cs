using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>The type of what was already reported as wrong; it fits everywhere, so that one mistake gives one error.</summary>
internal sealed class ErrorType : FieldType
{
    public static readonly ErrorType Instance = new();

    public override string ToString() => "?";
}
