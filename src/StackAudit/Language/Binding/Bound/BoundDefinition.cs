using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A field that a <c>define</c> adds, or a value without a target.</summary>
internal sealed record BoundDefinition(BoundExpression? Target, DefinitionSymbol Symbol, FieldType Type, TextSpan Span) : BoundExpression(Type, Span);
