using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

internal sealed partial class ExpressionBinder
{
    /// <summary>Binds with more facts at hand, and forgets these again.</summary>
    public T Knowing<T>(Facts more, Func<T> bind)
    {
        Facts before = Facts;
        Facts = before.With(more);
        T bound = bind();
        Facts = before;
        return bound;
    }

    // Left to right: on the right of `and` the left is true, on the right of `or` it is false.
    private BoundLogical BindLogical(LogicalExpression logical)
    {
        Facts before = Facts;
        var operands = new List<BoundExpression>(logical.Operands.Count);
        foreach (ExpressionSyntax syntax in logical.Operands)
        {
            BoundExpression operand = operands.Count > 0 && IsBareValue(syntax) ? HalfCondition(syntax, logical.IsAnd) : BindCondition(syntax);
            operands.Add(operand);
            Proofs proofs = ConditionProofs.Of(operand);
            Facts = Facts.With(logical.IsAnd ? proofs.WhenTrue : proofs.WhenFalse);
        }

        Facts = before;
        return new BoundLogical(logical.IsAnd, operands, logical.Span);
    }

    private bool IsBareValue(ExpressionSyntax syntax) => syntax is StringSyntax || (syntax is NameExpression && Bind(syntax) is BoundConstant { Type: BareWordType });

    // `x is a or b`
    private BoundError HalfCondition(ExpressionSyntax syntax, bool isAnd) => Error(BindingDiagnostics.WrongType(
        At(syntax), $"`{Written(syntax)}`", Bind(syntax).Type, "a yes or no", $"Each side of `{(isAnd ? "and" : "or")}` says the whole condition; for one of several write `in [a, b]`."));

    private BoundExpression BindComparison(ComparisonExpression comparison)
    {
        switch (comparison.Relation)
        {
            case Relation.IsMissing or Relation.IsPresent:
                BoundExpression operand = BindValue(comparison.Left);
                return operand.Type is ErrorType ? operand : new BoundPresence(operand, comparison.Relation == Relation.IsPresent, comparison.Span);
            case Relation.IsEmpty or Relation.IsNotEmpty:
                return BindEmptiness(comparison);
        }

        BoundExpression left = Bind(comparison.Left);
        BoundExpression right = Bind(comparison.Right!);
        if (left.Type is ErrorType || right.Type is ErrorType)
        {
            return new BoundError(comparison.Span);
        }

        (left, right) = Reconcile(comparison, left, right);
        if (left.Type is ErrorType || right.Type is ErrorType)
        {
            return new BoundError(comparison.Span);
        }

        if (Comparisons.Find(comparison.Relation, left.Type.Class(), right.Type.Class()) is not { } row || !Fits(row, left.Type, right.Type))
        {
            string? help = ComparisonHelp.For(comparison.Relation, left, right);
            return Error(BindingDiagnostics.NoSuchComparison(new(source, comparison.OperatorSpan), comparison.Relation.Words(), left.Type, right.Type, help));
        }

        if (left.Type.Class() == TypeClass.Duration && (HasWorkingDays(left) ? left : HasWorkingDays(right) ? right : null) is { } working)
        {
            return Error(BindingDiagnostics.Misplaced(At(working), "Working days stand next to dates only.", "How long they are depends on the date: compare with `days`."));
        }

        left = Proven(left, comparison);
        right = Proven(right, comparison);
        if (left.Type is ErrorType || right.Type is ErrorType)
        {
            return new BoundError(comparison.Span);
        }

        if (row.Operator == ComparisonOperator.Within && AbsentPartOf(left) is { } absent)
        {
            return Error(BindingDiagnostics.ListNotProven(At(left), source.Slice(absent.Span)));
        }

        return new BoundComparison(row.Operator, left, right, row.IsNegated, comparison.Span);
    }

    private static bool HasWorkingDays(BoundExpression bound) => bound switch
    {
        BoundConstant { Value: Duration { WorkingDays: not 0 } } => true,
        BoundParameter { Symbol.Value: Duration { WorkingDays: not 0 } } => true,
        BoundArithmetic sum => HasWorkingDays(sum.Left) || HasWorkingDays(sum.Right),
        _ => false,
    };

    private BoundExpression BindEmptiness(ComparisonExpression comparison)
    {
        BoundExpression list = BindValue(comparison.Left);
        if (list.Type.Class() is not (TypeClass.List or TypeClass.Error))
        {
            return Error(BindingDiagnostics.WrongType(At(list), $"`{Written(comparison.Left)}`", list.Type, "a list", "For a single value say `is missing`."));
        }

        return new BoundEmptiness(list, comparison.Relation == Relation.IsEmpty, comparison.Span);
    }

    // Words take the vocabulary of the other side, elements that of the other list; a plain number becomes money opposite money.
    private (BoundExpression Left, BoundExpression Right) Reconcile(ComparisonExpression comparison, BoundExpression left, BoundExpression right)
    {
        switch (comparison.Relation)
        {
            case Relation.In or Relation.NotIn when right.Type.IsList():
                return (Convert(left, right.Type.Element()!), Convert(right, new ListType(left.Type)));
            case Relation.Contains when left.Type.IsList():
                return (Convert(left, new ListType(right.Type)), Convert(right, left.Type.Element()!));
            case Relation.IsWithin or Relation.IsNotWithin when right.Type.IsList() && !left.Type.IsList():
                return (Convert(left, right.Type.Element()!), Convert(right, new ListType(left.Type)));
            case Relation.In or Relation.NotIn or Relation.IsWithin or Relation.IsNotWithin when right is BoundConstant:
                return (left, Convert(right, left.Type.Element() ?? left.Type));
            case Relation.IsOlderThan or Relation.IsNotOlderThan or Relation.IsDueWithin or Relation.IsNotDueWithin:
            case Relation.Is or Relation.IsNot when left.Type.IsList() != right.Type.IsList():
                return (left, right);
        }

        if (left.Type is BareWordType words && right.Type is BareWordType others)
        {
            return ReconcileWords(left, words, right, others);
        }

        // A word opposite a list does not fit, but it is a word of that list, and not an unknown name.
        return (ConvertOpposite(left, right.Type), ConvertOpposite(right, right.Type is BareWordType && left.Type.Element() is { } element ? element : left.Type));
    }

    // The words of a table or parameter are the vocabulary for a word on the other side.
    private (BoundExpression Left, BoundExpression Right) ReconcileWords(BoundExpression left, BareWordType words, BoundExpression right, BareWordType others)
    {
        (BoundExpression word, BareWordType known) = left is BoundConstant ? (left, others) : (right, words);
        string name = ((BareWordType)word.Type).Words[0];
        if (left is BoundConstant == right is BoundConstant)
        {
            return (UnknownName(left), right);
        }

        return known.Words.Contains(name)
            ? (AsWord(left), AsWord(right))
            : (Error(BindingDiagnostics.UnknownWord(At(word), name, known, [.. known.Words.Distinct()])), right);
    }

    private static BoundConversion AsWord(BoundExpression bound) => new(bound, ScalarType.Word, bound.Span) { MayBeMissing = bound.MayBeMissing };

    // Opposite a text that anybody may write, a bare word is more likely a misspelt name.
    private BoundExpression ConvertOpposite(BoundExpression bound, FieldType target) =>
        bound is BoundConstant { Type: BareWordType { Words: [var word] } } && target == ScalarType.Text
            ? Error(BindingDiagnostics.UnquotedText(At(bound), word, NamesInScope()))
            : Convert(bound, target);

    private static bool Fits(ComparisonRow row, FieldType left, FieldType right)
    {
        (FieldType a, FieldType b) = row.Operator switch
        {
            ComparisonOperator.In => (left, right.Element()!),
            ComparisonOperator.Contains => (left.Element()!, right),
            ComparisonOperator.Overlaps => (left.Element()!, right.Element()!),
            ComparisonOperator.Within => (left.Element() ?? left, right.Element()!),
            _ => (left, right),
        };
        bool needsOrder = row.Operator is ComparisonOperator.Less or ComparisonOperator.LessOrSame or ComparisonOperator.Greater or ComparisonOperator.GreaterOrSame;
        if (needsOrder && left is EnumType { IsOrdered: false })
        {
            return false;
        }

        return row.Left != row.Right && row.Right == TypeClass.Duration || TypeRelations.AreComparable(a, b);
    }
}
