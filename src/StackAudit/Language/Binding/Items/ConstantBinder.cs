using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds the plain values of parameters and table rows.</summary>
internal sealed class ConstantBinder(ExpressionBinder binder)
{
    /// <summary>The value and its type, or null when it was reported as wrong.</summary>
    public (object Value, FieldType Type)? Bind(ExpressionSyntax syntax, string what)
    {
        BoundExpression bound = binder.Bind(syntax);
        switch (bound)
        {
            case BoundConstant { Value: { } value }:
                return (value, bound.Type);
            case BoundList list when list.Elements.All(element => element is { When: null, Value: BoundConstant }):
                return (list.Elements.Select(element => ((BoundConstant)element.Value).Value!).ToArray(), bound.Type);
            case BoundError:
                return null;
            default:
                binder.Error(BindingDiagnostics.NotConstant(binder.At(syntax), what));
                return null;
        }
    }
}
