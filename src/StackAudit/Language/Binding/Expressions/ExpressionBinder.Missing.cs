using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

// A value that may be missing must not be asked anything: the rule has to say what a thing without it is.
internal sealed partial class ExpressionBinder
{
    private ClauseRole _role;
    private TextSpan _clause;

    /// <summary>The condition of a clause; what it decides tells how a missing fact can be spoken of.</summary>
    public BoundExpression BindClause(ExpressionSyntax condition, ClauseRole role)
    {
        ExpressionSyntax inner = condition;
        while (inner is ParenthesizedExpression { Inner: var within })
        {
            inner = within;
        }

        (_role, _clause) = (role, inner.Span);
        BoundExpression bound = BindCondition(condition);
        (_role, _clause) = (ClauseRole.Value, default);
        return bound;
    }

    /// <summary>The same expression when it is known to be there; otherwise an error that says how to say it.</summary>
    public BoundExpression Proven(BoundExpression bound, SyntaxNode? condition)
    {
        if (!bound.MayBeMissing)
        {
            return bound;
        }

        BoundExpression fact = Culprit(bound);
        string written = Beside(bound);
        string? whole = condition != null ? Written(condition) : bound.Type.Class() == TypeClass.YesNo ? written : null;
        var missing = new UnprovenValue(written, bound.Type)
        {
            Fact = Beside(fact),
            Condition = whole,
            IsWhole = (condition?.Span ?? bound.Span) == _clause,
            Role = _role,
            Needed = IsDefinition || !IsFact(fact) ? null : NeedOf(fact),
            LeavesOut = LeavesOut(bound),
        };
        string lacking = $"{Subject(fact)} without {(fact == bound ? "it" : $"`{NameOfMember(fact)}`")}";
        return Error(BindingDiagnostics.MayBeMissing(At(bound), lacking, WaysOut.Of(missing), Declarations.CensusFor(source)?.WhoLacks(fact, SlotCount) ?? []));
    }

    /// <summary>Whether it is a field, so that somebody could be asked for it.</summary>
    public static bool IsFact(BoundExpression bound) => bound is BoundField or BoundDefinition or BoundMap { Body: BoundField or BoundDefinition };

    private string Beside(BoundExpression bound)
    {
        string written = source.Slice(bound.Span);
        return bound is BoundArithmetic or BoundOtherwise && !written.StartsWith('(') ? $"({written})" : written;
    }

    // What every thing of its kind has is there when the thing is: then the way to the thing is what may be missing.
    private static BoundExpression Culprit(BoundExpression bound) => (bound, TargetOf(bound)) switch
    {
        (BoundField field, { MayBeMissing: true } target) when field.Fields.All(IsAlwaysThere) && IsFact(target) => Culprit(target),
        (BoundDefinition { Symbol.Value.MayBeMissing: false }, { MayBeMissing: true } target) when IsFact(target) => Culprit(target),
        (BoundIdentity or BoundKindOf, { MayBeMissing: true } target) when IsFact(target) => Culprit(target),
        _ => bound,
    };

    // A clause knows the names of loops, not those of elements inside a condition; a definition has no clauses.
    private string? LeavesOut(BoundExpression bound) =>
        BoundTree.All(bound).OfType<BoundLocal>().Select(local => _inner.GetValueOrDefault(local.Symbol).LeavesOut).FirstOrDefault(word => word != null) ?? (IsDefinition ? "where" : null);

    // Of an element inside a condition a clause can speak by its list: the fact is needed of all of them.
    private string? NeedOf(BoundExpression bound) => bound switch
    {
        BoundLocal local when _inner.TryGetValue(local.Symbol, out var inner) => inner.List == null ? null : NeedOf(inner.List),
        BoundLocal local => local.Symbol.Name,
        BoundField field => NeedOf(field.Target) is { } target ? $"{target}.{field.Name}" : null,
        BoundDefinition { Target: { } owner } definition => NeedOf(owner) is { } target ? $"{target}.{definition.Symbol.Name}" : null,
        BoundDefinition { Target: null } definition => definition.Symbol.Name,
        BoundMap { Body: BoundField or BoundDefinition } map => NeedOf(map.List) is { } list ? $"{list}.{NameOfMember(map.Body)}" : null,
        _ => null,
    };

    private static string NameOfMember(BoundExpression fact) => fact is BoundField field ? field.Name : ((BoundDefinition)fact).Symbol.Name;

    // The kind whose entities may lack the fact: "what a tool without it is". A record that stands for itself is one of its kind.
    private static string Subject(BoundExpression bound)
    {
        BoundExpression[] owners = [.. TargetsOf(bound)];
        return (owners.FirstOrDefault(owner => owner.Type is ReferenceType { Kinds.Count: 1 }) ?? owners.LastOrDefault(owner => owner.Type is RecordType))?.Type switch
        {
            ReferenceType kind => kind.Describe(),
            RecordType record => $"a {record.Name}",
            _ => "one",
        };
    }

    private static IEnumerable<BoundExpression> TargetsOf(BoundExpression bound)
    {
        for (BoundExpression? at = TargetOf(bound); at != null; at = TargetOf(at))
        {
            yield return at;
        }
    }

    private static BoundExpression? TargetOf(BoundExpression bound) => bound switch
    {
        BoundField field => field.Target,
        BoundDefinition definition => definition.Target,
        BoundIdentity identity => identity.Target,
        BoundKindOf kind => kind.Target,
        _ => null,
    };
}
