using System.Globalization;

namespace StackAudit.Language.Binding;

/// <summary>The texts under which <see cref="Facts"/> know expressions: two expressions with one key have one value.</summary>
internal static class FactKeys
{
    public static string Of(LocalSymbol local) => local.Slot.ToString(CultureInfo.InvariantCulture);

    /// <summary>Null for an expression about which nothing can be proven.</summary>
    public static string? Of(BoundExpression? bound) => bound switch
    {
        BoundLocal local => Of(local.Symbol),
        BoundParameter parameter => $"${parameter.Symbol.Name}",
        BoundField field => Member(field.Target, field.Name),
        BoundDefinition { Target: null } definition => $"${definition.Symbol.Name}",
        BoundDefinition definition => Member(definition.Target, definition.Symbol.Name),
        BoundGroupKey key => Member(key.Target, "key"),
        BoundMap map => map.Body is BoundField or BoundDefinition && Of(map.Body) is { } body && Of(map.List) is { } list ? list + body[body.IndexOf('.', StringComparison.Ordinal)..] : null,
        BoundLookup lookup => Call(lookup.Table.Name, lookup.Keys),
        BoundCall call => Call(call.Function.Name, call.Arguments),
        BoundConstant { Value: { } value } => $"'{value}'",
        _ => null,
    };

    public static string? NotEmpty(BoundExpression list) => Of(list) is { } key ? key + "!" : null;

    /// <summary>The facts, and that a value and all on the way to it are present.</summary>
    public static Facts WithPresent(Facts facts, BoundExpression? bound)
    {
        for (; bound != null; bound = bound is BoundField field ? field.Target : (bound as BoundDefinition)?.Target)
        {
            if (Of(bound) is { } key)
            {
                facts = facts.With(key);
            }
        }

        return facts;
    }

    private static string? Member(BoundExpression? target, string name) => Of(target) is { } key ? $"{key}.{name}" : null;

    private static string? Call(string name, IReadOnlyList<BoundExpression> arguments)
    {
        string?[] keys = [.. arguments.Select(Of)];
        return keys.Contains(null) ? null : $"{name}({string.Join(',', keys)})";
    }
}
