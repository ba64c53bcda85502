using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>An expression whose names are resolved and whose type is known.</summary>
internal abstract record BoundExpression(FieldType Type, TextSpan Span)
{
    /// <summary>Whether the value may be missing where this stands; a list never is, it is empty instead.</summary>
    public bool MayBeMissing { get; init; }
}
