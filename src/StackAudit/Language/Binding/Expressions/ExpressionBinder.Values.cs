using StackAudit.Language.Functions;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

internal sealed partial class ExpressionBinder
{
    private BoundExpression BindArithmetic(ArithmeticExpression arithmetic)
    {
        BoundExpression left = BindValue(arithmetic.Left);
        BoundExpression right = BindValue(arithmetic.Right);
        if (left.Type is ErrorType || right.Type is ErrorType)
        {
            return new BoundError(arithmetic.Span);
        }

        if (arithmetic.Operator is '+' or '-')
        {
            (left, right) = (Convert(left, right.Type), Convert(right, left.Type));
        }

        if (arithmetic.Operator == '*' && right.Type.Class() is TypeClass.Money or TypeClass.Duration && left.Type.Class() == TypeClass.Number)
        {
            // Three times an amount is the amount three times.
            (left, right) = (right, left);
        }

        if (Arithmetic.Find(arithmetic.Operator, left.Type.Class(), right.Type.Class()) is not { } row)
        {
            return Error(BindingDiagnostics.NoSuchArithmetic(At(arithmetic), arithmetic.Operator, left, right));
        }

        if ((row.Result ?? TypeRelations.Unify(left.Type, right.Type)) is not { } result)
        {
            return Error(BindingDiagnostics.MixedList(At(arithmetic), left.Type.Element()!, right.Type.Element()!));
        }

        bool dividesSafely = !row.Divides || right is BoundConstant { Value: not 0m };
        return new BoundArithmetic(row.Operator, left, right, result, arithmetic.Span)
        {
            MayBeMissing = left.MayBeMissing || right.MayBeMissing || !dividesSafely,
        };
    }

    private BoundExpression BindOtherwise(OtherwiseExpression otherwise)
    {
        BoundExpression value = BindValue(otherwise.Value);
        BoundExpression standIn = Bind(otherwise.Default);
        if (value.Type is ErrorType || standIn.Type is ErrorType)
        {
            return new BoundError(otherwise.Span);
        }

        if (value.Type.IsList())
        {
            return Error(BindingDiagnostics.Misplaced(At(value), "A list is never missing, only empty.", "Say `when … is empty`, or join two lists with `+`."));
        }

        (value, standIn) = (Convert(value, standIn.Type), Convert(standIn, value.Type));
        if (TypeRelations.Unify(value.Type, standIn.Type) is not { } type)
        {
            return Error(BindingDiagnostics.WrongType(At(standIn), $"`{source.Slice(standIn.Span)}`", standIn.Type, value.Type.Describe()));
        }

        return new BoundOtherwise(value, standIn, type, otherwise.Span) { MayBeMissing = standIn.MayBeMissing };
    }

    private BoundExpression BindCall(CallExpression call)
    {
        if (Declarations.FindTable(call.Function.Text) is { } table)
        {
            return BindLookup(table, call);
        }

        if (BuiltInFunctions.Find(call.Function.Text) is not { } function)
        {
            IEnumerable<string> known = BuiltInFunctions.All.Select(known => known.Name).Concat(Declarations.Tables.Select(known => known.Name));
            return Error(BindingDiagnostics.UnknownFunction(At(call.Function), call.Function.Text, known));
        }

        BoundExpression[] arguments = [.. call.Arguments.Select(BindValue)];
        if (arguments.Any(argument => argument.Type is ErrorType))
        {
            return new BoundError(call.Span);
        }

        if (arguments.Length != function.Arity)
        {
            return Error(BindingDiagnostics.WrongArguments(At(call), function.Name, function.Signature, arguments.Length));
        }

        if (function.Result([.. arguments.Select(argument => argument.Type)]) is not { } result)
        {
            string given = string.Join(" and ", arguments.Select(argument => argument.Type.Describe()));
            return Error(BindingDiagnostics.WrongArgumentTypes(At(call), function.Name, function.Signature, given));
        }

        bool mayBeEmpty = function.IsMissingWhenEmpty && !HasElements(arguments[0]);
        var bound = new BoundCall(function, arguments, result, call.Span);
        return bound with { MayBeMissing = !result.IsList() && (mayBeEmpty || arguments.Any(argument => argument.MayBeMissing)) && !IsProvenPresent(bound) };
    }

    private BoundExpression BindLookup(TableSymbol table, CallExpression call)
    {
        BoundExpression[] keys = [.. call.Arguments.Select(Bind)];
        if (table.IsWrong)
        {
            return Wrong(call.Span);
        }

        if (keys.Length != table.Keys.Count)
        {
            string signature = $"{table.Name}({string.Join(", ", table.Keys)})";
            return Error(BindingDiagnostics.WrongArguments(At(call), table.Name, signature, keys.Length));
        }

        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Convert(keys[i], table.Keys[i]);
            if (!TypeRelations.AreComparable(keys[i].Type, table.Keys[i]))
            {
                return Error(BindingDiagnostics.WrongType(At(keys[i]), $"`{source.Slice(keys[i].Span)}`", keys[i].Type, table.Keys[i].Describe()));
            }
        }

        if (keys.Any(key => key.Type is ErrorType))
        {
            return new BoundError(call.Span);
        }

        var bound = new BoundLookup(table, keys, call.Span);
        return bound with { MayBeMissing = !table.Value.IsList() && (table.MayBeMissing || keys.Any(key => key.MayBeMissing)) && !IsProvenPresent(bound) };
    }

    private BoundExpression BindAll(AllExpression all)
    {
        EntityKind[] kinds = [.. Declarations.Schema.Kinds.Where(kind => kind.Name is not ("stack" or "proposal"))];
        if (Array.Find(kinds, kind => kind.Plural == all.Kind.Text) is not { } kind)
        {
            return Error(BindingDiagnostics.UnknownKind(At(all.Kind), all.Kind.Text, kinds.Select(known => known.Plural)));
        }

        UseAll(kind);
        return new BoundAll(kind, new ListType(new ReferenceType(kind.Name)), all.Span);
    }
}
