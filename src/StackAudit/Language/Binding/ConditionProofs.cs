using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Reads off a condition what its answer proves.</summary>
internal static class ConditionProofs
{
    public static Proofs Of(BoundExpression condition) => condition switch
    {
        BoundPresence presence => When(presence.IsPresent, FactKeys.WithPresent(Facts.None, presence.Operand)),
        BoundEmptiness emptiness => When(!emptiness.IsEmpty, NotEmpty(emptiness.List)),
        BoundNot not => Of(not.Operand).Negated,
        BoundLogical logical => OfChain(logical),
        BoundDefinition { Target: { } target } definition => OfDefinition(target, definition.Symbol.Proofs),
        BoundDefinition definition => definition.Symbol.Proofs,
        BoundLocal { Symbol.Value: { } value } => Of(value),
        BoundComparison { Operator: ComparisonOperator.Same, Left: BoundKindOf kind, Right: BoundConstant { Value: EnumMember member } } same =>
            When(!same.IsNegated, FactKeys.Of(kind.Target) is { } key ? Facts.None.With($"{key}={member.Name}") : Facts.None),
        BoundOtherwise { Default: BoundConstant { Value: bool standIn } } otherwise =>
            When(!standIn, FactKeys.WithPresent(Facts.None, otherwise.Value)),
        BoundOver { Quantifier: Quantifier.Any } any => When(true, NotEmpty(any.List)),
        _ => Proofs.None,
    };

    private static Proofs When(bool answer, Facts facts) => answer ? new Proofs(facts, Facts.None) : new Proofs(Facts.None, facts);

    private static Facts NotEmpty(BoundExpression list)
    {
        Facts facts = FactKeys.WithPresent(Facts.None, list);
        return FactKeys.NotEmpty(list) is { } key ? facts.With(key) : facts;
    }

    private static Proofs OfChain(BoundLogical logical)
    {
        Proofs all = Of(logical.Operands[0]);
        foreach (BoundExpression operand in logical.Operands.Skip(1))
        {
            Proofs next = Of(operand);
            all = logical.IsAnd
                ? new Proofs(all.WhenTrue.With(next.WhenTrue), all.WhenFalse.Intersect(next.WhenFalse))
                : new Proofs(all.WhenTrue.Intersect(next.WhenTrue), all.WhenFalse.With(next.WhenFalse));
        }

        return all;
    }

    private static Proofs OfDefinition(BoundExpression target, Proofs proofs)
    {
        if (FactKeys.Of(target) is not { } key)
        {
            return Proofs.None;
        }

        string receiver = "0";
        return new Proofs(proofs.WhenTrue.Rebase(receiver, key), proofs.WhenFalse.Rebase(receiver, key));
    }
}
