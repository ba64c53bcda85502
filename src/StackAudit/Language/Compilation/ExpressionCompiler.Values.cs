using StackAudit.Language.Binding;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Language.Compilation;

internal sealed partial class ExpressionCompiler
{
    private Func<Frame, object?> CompileArithmetic(BoundArithmetic bound)
    {
        Func<Frame, object?> left = Compile(bound.Left);
        Func<Frame, object?> right = Compile(bound.Right);
        if (bound.Operator == ArithmeticOperator.JoinLists)
        {
            return frame =>
            {
                (object[] a, object[] b) = (Values.Items(left(frame)), Values.Items(right(frame)));
                frame.Step(a.Length + b.Length);
                return a.Length == 0 ? b : b.Length == 0 ? a : [.. a, .. b];
            };
        }

        Func<object, object, object?> calculate = Calculations.Of(bound.Operator, Context);
        return WithinRange(frame => left(frame) is { } a && right(frame) is { } b ? calculate(a, b) : null);
    }

    // Beyond the largest number there is no answer, and so no look.
    private static Func<Frame, object?> WithinRange(Func<Frame, object?> calculate) => frame =>
    {
        try
        {
            return calculate(frame);
        }
        catch (OverflowException)
        {
            frame.CouldNotLook = true;
            return null;
        }
    };

    private Func<Frame, object?> CompileConversion(BoundConversion bound)
    {
        Func<Frame, object?> operand = Compile(bound.Operand);
        Func<object, object?> convert = ConversionTo(bound.Type.Element() ?? bound.Type);
        if (bound.Type.IsList())
        {
            return frame =>
            {
                object[] items = Values.Items(operand(frame));
                frame.Step(items.Length);
                return items.Select(convert).OfType<object>().ToArray();
            };
        }

        return frame => operand(frame) is { } value ? convert(value) : null;
    }

    private Func<object, object?> ConversionTo(FieldType target) => target.Class() switch
    {
        TypeClass.Money => value => value is decimal amount ? new Money(amount, Context.Rates.Currency) : value,
        TypeClass.Enum => value => ((EnumType)target).Find((string)value),
        TypeClass.Region => value => Regions.Parse((string)value),
        _ => value => value,
    };

    private Func<Frame, object?> CompileCall(BoundCall bound)
    {
        Func<Frame, object?>[] arguments = [.. bound.Arguments.Select(Compile)];
        bool[] areLists = [.. bound.Arguments.Select(argument => argument.Type.IsList())];
        Func<object?[], object?> invoke = bound.Function.Invoke;
        return frame =>
        {
            object?[] values = new object?[arguments.Length];
            for (int i = 0; i < values.Length; i++)
            {
                object? value = arguments[i](frame);
                if (areLists[i])
                {
                    object[] items = Values.Items(value);
                    frame.Step(items.Length);
                    value = items;
                }

                values[i] = value;
                if (values[i] == null)
                {
                    return null;
                }
            }

            return invoke(values);
        };
    }

    private Func<Frame, object?> CompileLookup(BoundLookup bound)
    {
        Func<Frame, object?>[] keys = [.. bound.Keys.Select(Compile)];
        var rows = Context.Overrides.RowsOf(bound.Table).ToDictionary(row => row.Key, row => (object?)row.Value, StringComparer.Ordinal);
        foreach (string taken in Context.Overrides.TakenFrom(bound.Table))
        {
            rows[taken] = null;
        }

        object? standIn = Context.Overrides.ElseOf(bound.Table);
        if (keys is [var only])
        {
            return frame => only(frame) is { } key ? rows.GetValueOrDefault(WordOf(key), standIn) : null;
        }

        return frame =>
        {
            string[] words = new string[keys.Length];
            for (int i = 0; i < keys.Length; i++)
            {
                if (keys[i](frame) is not { } key)
                {
                    return null;
                }

                words[i] = WordOf(key);
            }

            return rows.GetValueOrDefault(TableBinder.Key(words), standIn);
        };
    }

    private static string WordOf(object key) => key switch { Entity entity => entity.Id, bool answer => answer ? "yes" : "no", _ => key.ToString()! };
}
