using System.Globalization;

namespace StackAudit.Language.Binding;

/// <summary>The texts under which <see cref="Facts"/> know expressions: two expressions with one key have one value.</summary>
internal static class FactKeys
{
    public static string Of(LocalSymbol local) => local.Slot.ToString(CultureInfo.InvariantCulture);

    /// <summary>Null for an expression about which nothing can be proven.</summary>
    public static string? Of(BoundExpression? bound) => bound switch
    {
        BoundLocal { Symbol.Value: { } value } let => Of(value) ?? Of(let.Symbol),
        BoundLocal local => Of(local.Symbol),
        BoundParameter parameter => $"${parameter.Symbol.Name}",
        BoundField field => Member(field.Target, field.Name),
        BoundDefinition { Target: null } definition => $"${definition.Symbol.Name}",
        BoundDefinition definition => Member(definition.Target, definition.Symbol.Name),
        BoundGroupKey key => Member(key.Target, "key"),
        BoundWayMember way => Member(way.Target, way.Member.ToString()),
        BoundMap map => map.Body is BoundField or BoundDefinition && Of(map.Body) is { } body && Of(map.List) is { } list ? list + body[body.IndexOf('.', StringComparison.Ordinal)..] : null,
        BoundLookup lookup => Call(lookup.Table.Name, lookup.Keys),
        BoundCall call => Call(call.Function.Name, call.Arguments),
        BoundConstant { Value: { } value } => $"'{value}'",
        _ => null,
    };

    public static string? NotEmpty(BoundExpression list) => Of(list) is { } key ? key + "!" : null;

    /// <summary>The facts, and that a value is present, with all that it comes from.</summary>
    public static Facts WithPresent(Facts facts, BoundExpression? bound)
    {
        if (bound == null)
        {
            return facts;
        }

        Facts all = Of(bound) is { } key ? facts.With(key) : facts;
        return NeededBy(bound).Aggregate(all, WithPresent);
    }

    /// <summary>The facts, and that a list has elements.</summary>
    public static Facts WithElements(Facts facts, BoundExpression list)
    {
        Facts all = NotEmpty(list) is { } key ? facts.With(key) : facts;
        return list is BoundMap map ? WithElements(all, map.List) : WithPresent(all, list);
    }

    // A list that is worked out is there in any case, whatever it is made from.
    private static IEnumerable<BoundExpression?> NeededBy(BoundExpression bound) => bound switch
    {
        BoundLocal local => [local.Symbol.Value],
        BoundField field => [field.Target],
        BoundDefinition definition => [definition.Target],
        BoundIdentity identity => [identity.Target],
        BoundKindOf kind => [kind.Target],
        BoundMap map => [map.List],
        BoundWayMember way => [way.Target],
        _ when bound.Type.IsList() => [],
        BoundConversion conversion => [conversion.Operand],
        BoundArithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
        BoundLookup lookup => [.. lookup.Keys],
        BoundCall call => [.. call.Arguments],
        _ => [],
    };

    private static string? Member(BoundExpression? target, string name) => Of(target) is { } key ? $"{key}.{name}" : null;

    private static string? Call(string name, IReadOnlyList<BoundExpression> arguments)
    {
        string?[] keys = [.. arguments.Select(Of)];
        return keys.Contains(null) ? null : $"{name}({string.Join(',', keys)})";
    }
}
