using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds parameters with their bounds.</summary>
internal sealed class ParameterBinder(ExpressionBinder binder)
{
    private readonly ConstantBinder _constants = new(binder);

    /// <summary>The parameter; of the error type when it was reported as wrong, so that its name is known all the same.</summary>
    public ParameterSymbol Bind(ParamSyntax syntax)
    {
        string what = $"The parameter `{syntax.Name.Text}`";
        if (_constants.Bind(syntax.Value, what) is not var (value, type))
        {
            return new ParameterSymbol(syntax.Name.Text, ErrorType.Instance, "", syntax.Name.Span);
        }

        object? low = syntax.Low == null ? null : BindBound(syntax.Low, type);
        object? high = syntax.High == null || (low == null && syntax.Low != null) ? null : BindBound(syntax.High, type);
        if (IsOutside(value, low, high))
        {
            binder.Error(BindingDiagnostics.OutOfBounds(binder.At(syntax.Value), syntax.Name.Text, binder.Written(syntax.Low!), binder.Written(syntax.High!)));
        }

        return new ParameterSymbol(syntax.Name.Text, type, value, syntax.Name.Span)
        {
            Source = binder.At(syntax).Source,
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

        if (type.Class() is not (TypeClass.Number or TypeClass.Money or TypeClass.Duration or TypeClass.Date))
        {
            binder.Error(BindingDiagnostics.Misplaced(binder.At(syntax), $"Only a number, an amount of money, a duration or a date has bounds, and this parameter is {type.Describe()}."));
            return null;
        }

        if (type.Class() == found.Class())
        {
            return value;
        }

        binder.Error(BindingDiagnostics.WrongType(binder.At(syntax), "The bound", found, type.Describe(), type.Class() == TypeClass.Duration ? LengthsOfTime.Help(binder.Bind(syntax)) : null));
        return null;
    }

    /// <summary>Whether a value is not within bounds; those that are not there bound nothing.</summary>
    public static bool IsOutside(object value, object? low, object? high) =>
        (low != null && Compare(value, low) < 0) || (high != null && Compare(value, high) > 0);

    // Amounts in two currencies cannot be compared before the rates are known.
    private static int Compare(object a, object b) => (a, b) switch
    {
        (Money x, Money y) => x.Parts[0].Currency == y.Parts[0].Currency ? x.Parts[0].Amount.CompareTo(y.Parts[0].Amount) : 0,
        _ => ((IComparable)a).CompareTo(b),
    };
}
