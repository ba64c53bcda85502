using StackAudit.Language.Binding;
using StackAudit.Schema;

namespace StackAudit.Language.Functions;

internal static class Similarity
{
    public static readonly FunctionSymbol Symbol = new(
        "similarity",
        "similarity(list, list)",
        "The share of all elements of two lists that both have (Jaccard), 0 for two empty lists.",
        2,
        types => types[0].Element() is { } a && types[1].Element() is { } b && TypeRelations.AreComparable(a, b) ? ScalarType.Percent : null,
        arguments => Of((object[])arguments[0]!, (object[])arguments[1]!));

    private static decimal Of(object[] a, object[] b)
    {
        var all = new HashSet<object>(a);
        var common = new HashSet<object>(all);
        common.IntersectWith(b);
        all.UnionWith(b);
        return all.Count == 0 ? 0 : (decimal)common.Count / all.Count;
    }
}
