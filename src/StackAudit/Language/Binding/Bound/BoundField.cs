using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A stored or computed field of a record. Several fields of one name where the target may be of several kinds.</summary>
internal sealed record BoundField(BoundExpression Target, IReadOnlyList<Field> Fields, FieldType Type, TextSpan Span) : BoundExpression(Type, Span)
{
    public string Name => Fields[0].Name;
}
