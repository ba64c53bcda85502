using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

// What is known of lists: whether they were given at all, whether they hold something, and what holds for each of their elements.
internal sealed partial class ExpressionBinder
{
    /// <summary>Declares the name of an element of a list; what is known of all elements is known of it.</summary>
    public LocalSymbol DeclareElement(WordSyntax name, BoundExpression list)
    {
        LocalSymbol element = Declare(name.Text, list.Type.Element() ?? ErrorType.Instance, name.Span);
        Facts = Facts.With(FactsOfElements(list, FactKeys.Of(element)));
        return element;
    }

    private Facts FactsOfElements(BoundExpression list, string element)
    {
        Facts known = FactKeys.Of(list) is { } key ? Facts.OfElements(key, element) : Facts.None;
        return list switch
        {
            BoundLocal { Symbol.Value: { } value } => known.With(FactsOfElements(value, element)),
            BoundDefinition { Symbol.Value: BoundOver value } => known.With(FactsOfElements(value, element)),
            BoundCall { Function.KeepsElements: true } call => known.With(FactsOfElements(call.Arguments[0], element)),
            BoundOver { Quantifier: Quantifier.List, Value: null, Element: { } inner, Where: { } where } over =>
                ConditionProofs.Of(where).WhenTrue.Rebase(FactKeys.Of(inner), element).With(FactsOfElements(over.List, element)),
            _ => known,
        };
    }

    /// <summary>Whether a list is known to hold something that is there.</summary>
    private bool HasElements(BoundExpression list) => list switch
    {
        BoundList literal => literal.Elements.Any(element => element.When == null && !element.Value.MayBeMissing),
        BoundArithmetic join => HasElements(join.Left) || HasElements(join.Right),
        BoundCall { Function.KeepsElements: true } call => HasElements(call.Arguments[0]),
        BoundWayMember { Member: WayMember.Tools } => true,
        { Type: GroupType } => true,
        _ => FactKeys.NotEmpty(list) is { } key && Facts.Contains(key),
    };

    // A list that may be absent must not pass for one that was looked at: what of it is not proven, null when all is known.
    private BoundExpression? AbsentPartOf(BoundExpression? list)
    {
        switch (list)
        {
            case BoundField { Type: ListType } field:
                return IsProvenPresent(field) || field.Fields.All(known => known.IsComputed) ? null : field;
            case BoundMap map:
                return IsProvenPresent(map) || (AbsentPartOf(map.List) == null && !map.Body.MayBeMissing && AbsentPartOf(map.Body) == null) ? null : map;
            case BoundLocal { Symbol.Value: { } value }:
                return AbsentPartOf(value);
            case BoundDefinition { Type: ListType, Symbol.Value: { } defined } definition:
                return IsProvenPresent(definition) || AbsentPartOf(defined) == null ? null : definition;
            case BoundList literal:
                return literal.Elements.FirstOrDefault(element => element.Value.MayBeMissing)?.Value;
            case BoundArithmetic { Type: ListType } join:
                return AbsentPartOf(join.Left) ?? AbsentPartOf(join.Right);
            case BoundCall { Type: ListType } call:
                return call.Arguments.Select(AbsentPartOf).FirstOrDefault(absent => absent != null);
            case BoundConversion conversion:
                return AbsentPartOf(conversion.Operand);
            case BoundOver { Quantifier: Quantifier.List } over:
                return AbsentPartOf(over.List) ?? (over.Value is { MayBeMissing: true } selected ? selected : null);
            default:
                return null;
        }
    }
}
