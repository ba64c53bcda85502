using StackAudit.Language.Binding;

namespace StackAudit.Explaining;

/// <summary>Expressions that name a value, as rules write them: <c>tool.owners.business</c>.</summary>
internal static class Notation
{
    public static string Of(BoundExpression? bound) => bound switch
    {
        BoundLocal local => local.Symbol.Name,
        BoundParameter parameter => parameter.Symbol.Name,
        BoundToday => "today",
        BoundField field => Member(field.Target, field.Name),
        BoundIdentity identity => Member(identity.Target, "id"),
        BoundKindOf kind => Member(kind.Target, "kind"),
        BoundDefinition { Target: null } definition => definition.Symbol.Name,
        BoundDefinition definition => Member(definition.Target, definition.Symbol.Name),
        BoundGroupKey key => Member(key.Target, "key"),
        BoundWayMember member => Member(member.Target, member.Member.ToString().ToLowerInvariant()),
        BoundMap map => Member(map.List, LastOf(map.Body)),
        BoundLookup lookup => $"{lookup.Table.Name}({string.Join(", ", lookup.Keys.Select(Of))})",
        BoundCall call => $"{call.Function.Name}({string.Join(", ", call.Arguments.Select(Of))})",
        BoundOver { Element: null } over => $"{over.Quantifier.ToString().ToLowerInvariant()}({Of(over.List)})",
        BoundOver over => $"{over.Quantifier.ToString().ToLowerInvariant()}({over.Element.Name} in {Of(over.List)} …)",
        BoundConversion conversion => Of(conversion.Operand),
        BoundConstant constant => ConstantWords.Of(constant.Value, constant.Type),
        BoundAll all => $"all {all.Kind.Plural}",
        _ => "…",
    };

    private static string Member(BoundExpression? target, string name) => $"{Of(target)}.{name}";

    private static string LastOf(BoundExpression body) => Of(body) is var written && written.LastIndexOf('.') is >= 0 and var dot ? written[(dot + 1)..] : written;
}
