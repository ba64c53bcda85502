using StackAudit.Language.Binding;
using StackAudit.Language.Syntax;

namespace StackAudit.Tests.Rules.Naive;

internal sealed partial class NaiveInterpreter
{
    /// <summary>Yes or no; what has no answer is remembered, and is not a yes.</summary>
    public bool Holds(BoundExpression bound, NaiveScope scope)
    {
        switch (bound)
        {
            case BoundNot not:
                return !Holds(not.Operand, scope);
            case BoundLogical logical:
                return logical.IsAnd ? logical.Operands.All(operand => Holds(operand, scope)) : logical.Operands.Any(operand => Holds(operand, scope));
            case BoundPresence presence:
                return IsPresent(presence.Operand, scope) == presence.IsPresent;
            case BoundEmptiness emptiness:
                return Items(emptiness.List, scope).Length == 0 == emptiness.IsEmpty;
            case BoundComparison comparison:
                return Compare(comparison, scope);
            case BoundReaches reaches:
                return Reaching(reaches, scope) != null;
            case BoundOver { Quantifier: Quantifier.Any } any:
                return Selected(any, scope).Any();
            case BoundOver { Quantifier: Quantifier.None } none:
                return !Selected(none, scope).Any();
            case BoundOver { Quantifier: Quantifier.Every } every:
                return Selected(every, scope).All(item => Holds(every.Value!, scope.With(every.Element!, item)));
        }

        object? answer = Value(bound, scope);
        CouldNotLook |= answer == null;
        return answer is true;
    }

    /// <summary>Of a list: whether it was given, though it be empty; of a field of a list: whether each element has it.</summary>
    public bool IsPresent(BoundExpression bound, NaiveScope scope) => bound switch
    {
        BoundLocal { Symbol.Value: { } let } => IsPresent(let, scope),
        BoundDefinition definition => Inside(definition, scope) is { } inside && IsPresent(definition.Symbol.Value!, inside),
        BoundMap map => IsPresent(map.List, scope) && Items(map.List, scope).All(item => IsPresent(map.Body, scope.With(map.Element, item))),
        _ => Value(bound, scope) != null,
    };

    private bool Compare(BoundComparison comparison, NaiveScope scope)
    {
        object? left = comparison.Left.Type.IsList() ? Items(comparison.Left, scope) : Value(comparison.Left, scope);
        object? right = comparison.Right.Type.IsList() ? Items(comparison.Right, scope) : Value(comparison.Right, scope);
        bool? answer = left != null && right != null ? NaiveOperators.Compare(comparison.Operator, left, right, comparison.Left.Type, Model) : null;
        CouldNotLook |= answer == null;
        return answer is { } known && known != comparison.IsNegated;
    }
}
