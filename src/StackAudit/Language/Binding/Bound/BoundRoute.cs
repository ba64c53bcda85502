namespace StackAudit.Language.Binding;

/// <summary>Which flows a path may take, and which tools it keeps away from.</summary>
internal sealed record BoundRoute(LocalSymbol Edge, BoundExpression? With, LocalSymbol? Node, BoundExpression? Avoiding, BoundExpression? Least)
{
    /// <summary>The data that each flow must carry, where the condition says so with <c>flow.data contains …</c>: an index instead of a scan, and words for the steps.</summary>
    public BoundExpression? Carried { get; init; }

    /// <summary>Whether that is the first that is asked, so that of a flow without it nothing else is.</summary>
    public bool StartsWithCarried => First(With) is BoundComparison { Operator: ComparisonOperator.Contains, IsNegated: false } first && first.Right == Carried;

    /// <summary>What is asked of a flow that carries the data, where that is the first that is asked; null for nothing.</summary>
    public BoundExpression? WithBesidesCarried => Rest(With);

    private static BoundExpression? Rest(BoundExpression? condition) => condition is not BoundLogical { IsAnd: true } chain ? null
        : chain.Operands.Skip(1).Prepend(Rest(chain.Operands[0])).OfType<BoundExpression>().ToArray() is [var only] ? only
        : chain with { Operands = [.. chain.Operands.Skip(1).Prepend(Rest(chain.Operands[0])).OfType<BoundExpression>()] };

    private static BoundExpression? First(BoundExpression? condition) => condition is BoundLogical { IsAnd: true } chain ? First(chain.Operands[0]) : condition;
}
