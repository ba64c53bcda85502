using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Reads off a condition what its answer proves.</summary>
internal static class ConditionProofs
{
    public static Proofs Of(BoundExpression condition) => condition switch
    {
        BoundPresence presence => When(presence.IsPresent, FactKeys.WithPresent(Facts.None, presence.Operand)),
        BoundEmptiness emptiness => When(!emptiness.IsEmpty, FactKeys.WithElements(Facts.None, emptiness.List)),
        BoundNot not => Of(not.Operand).Negated,
        BoundLogical logical => OfChain(logical),
        BoundDefinition { Target: { } target } definition => OfDefinition(target, definition),
        BoundDefinition definition => definition.Symbol.Proofs,
        BoundLocal { Symbol.Value: { } value } => Of(value),
        BoundComparison { Operator: ComparisonOperator.Same, Left: BoundKindOf kind, Right: BoundConstant { Value: EnumMember member } } same =>
            OfKind(kind.Target, member.Name) is var proofs && same.IsNegated ? proofs.Negated : proofs,
        BoundOtherwise { Default: BoundConstant { Value: bool standIn } } otherwise =>
            OfDefault(Of(otherwise.Value), FactKeys.WithPresent(Facts.None, otherwise.Value), standIn),
        BoundOver { Quantifier: Quantifier.Any } any => When(true, FactKeys.WithElements(Facts.None, any.List)),
        _ => Proofs.None,
    };

    private static Proofs When(bool answer, Facts facts) => answer ? new Proofs(facts, Facts.None) : new Proofs(Facts.None, facts);

    // The answer that is not the default's was given.
    private static Proofs OfDefault(Proofs given, Facts present, bool standIn) =>
        standIn ? new Proofs(Facts.None, given.WhenFalse.With(present)) : new Proofs(given.WhenTrue.With(present), Facts.None);

    // Of what is one of two kinds, a no proves the other.
    private static Proofs OfKind(BoundExpression target, string kind)
    {
        if (FactKeys.Of(target) is not { } key)
        {
            return Proofs.None;
        }

        string? other = target.Type is ReferenceType { Kinds: [_, _] kinds } && kinds.Contains(kind) ? kinds.First(one => one != kind) : null;
        return new Proofs(Facts.None.With($"{key}={kind}"), other == null ? Facts.None : Facts.None.With($"{key}={other}"));
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

    private static Proofs OfDefinition(BoundExpression target, BoundDefinition definition)
    {
        if (FactKeys.Of(target) is not { } key)
        {
            return Proofs.None;
        }

        string receiver = FactKeys.Of(definition.Symbol.Receiver!);
        return new Proofs(definition.Symbol.Proofs.WhenTrue.Rebase(receiver, key), definition.Symbol.Proofs.WhenFalse.Rebase(receiver, key));
    }
}
