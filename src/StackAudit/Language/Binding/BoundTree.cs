namespace StackAudit.Language.Binding;

/// <summary>Walks bound expressions.</summary>
internal static class BoundTree
{
    /// <summary>The direct parts of an expression.</summary>
    public static IEnumerable<BoundExpression> Parts(BoundExpression bound)
    {
        IEnumerable<BoundExpression?> parts = bound switch
        {
            BoundField field => [field.Target],
            BoundIdentity identity => [identity.Target],
            BoundKindOf kind => [kind.Target],
            BoundDefinition definition => [definition.Target],
            BoundWayMember member => [member.Target],
            BoundGroupKey key => [key.Target],
            BoundMap map => [map.List, map.Body],
            BoundNot not => [not.Operand],
            BoundLogical logical => logical.Operands,
            BoundPresence presence => [presence.Operand],
            BoundEmptiness emptiness => [emptiness.List],
            BoundComparison comparison => [comparison.Left, comparison.Right],
            BoundReaches reaches => [reaches.From, reaches.To, reaches.Route?.With, reaches.Route?.Avoiding],
            BoundArithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
            BoundOtherwise otherwise => [otherwise.Value, otherwise.Default],
            BoundConversion conversion => [conversion.Operand],
            BoundCall call => call.Arguments,
            BoundLookup lookup => lookup.Keys,
            BoundList list => list.Elements.SelectMany(element => new[] { element.Value, element.When }),
            BoundRecord record => record.Entries.Select(entry => entry.Value),
            BoundOver over => [over.List, over.Where, over.Value],
            _ => [],
        };
        return parts.OfType<BoundExpression>();
    }

    /// <summary>The expression and all within it; what a <c>let</c> or a definition stands for is not within.</summary>
    public static IEnumerable<BoundExpression> All(BoundExpression bound) => Parts(bound).SelectMany(All).Prepend(bound);

    public static bool Uses(BoundExpression bound, LocalSymbol local) => All(bound).Any(part => part is BoundLocal used && used.Symbol == local);
}
