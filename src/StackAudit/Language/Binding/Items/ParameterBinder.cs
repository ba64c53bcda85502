using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds parameters with their bounds.</summary>
internal sealed class ParameterBinder(ExpressionBinder binder)
{
    private readonly ConstantBinder _constants = new(binder);

    /// <summary>The parameter, or null when it was reported as wrong.</summary>
    public ParameterSymbol? Bind(ParamSyntax syntax)
    {
        string what = $"The parameter `{syntax.Name.Text}`";
        if (_constants.Bind(syntax.Value, what) is not var (value, type))
        {
            return null;
        }

        object? low = syntax.Low == null ? null : BindBound(syntax.Low, type);
        object? high = syntax.High == null ? null : BindBound(syntax.High, type);
        if (IsOutside(value, low, high))
        {
            binder.Error(BindingDiagnostics.OutOfBounds(binder.At(syntax.Value), syntax.Name.Text, binder.Written(syntax.Low!), binder.Written(syntax.High!)));
        }

        return new ParameterSymbol(syntax.Name.Text, type, value, syntax.Name.Span)
        {
            Low = low,
            High = high,
            Description = syntax.Description == null ? null : ExpressionBinder.PlainText(syntax.Description),
        };
    }

    private object? BindBound(ExpressionSyntax syntax, FieldType type)
    {
        if (_constants.Bind(syntax, "A bound") is not var (value, found))
        {
            return null;
        }

        if (TypeRelations.Unify(type, found) != null && value is IComparable)
        {
            return value;
        }

        binder.Error(BindingDiagnostics.WrongType(binder.At(syntax), "The bound", found, type.Describe()));
        return null;
    }

    private static bool IsOutside(object value, object? low, object? high) =>
        value is IComparable comparable && ((low != null && comparable.CompareTo(low) < 0) || (high != null && comparable.CompareTo(high) > 0));
}
