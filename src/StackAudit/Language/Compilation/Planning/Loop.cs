using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>The innermost loop around an expression.</summary>
/// <param name="Names">What changes from one turn to the next.</param>
/// <param name="IsWide">Whether it takes every entity of a kind.</param>
internal sealed record Loop(IReadOnlyList<LocalSymbol> Names, bool IsWide)
{
    public static Loop Over(LocalSymbol element, BoundExpression list) => new([element], list is BoundAll);

    /// <summary>The last loop of some clauses; null when there is none.</summary>
    public static Loop? LastOf(IEnumerable<BoundClause> clauses) => clauses.OfType<BoundForEach>().LastOrDefault()?.Source switch
    {
        BoundKindSource kind => new([kind.Local], IsWide: true),
        BoundElementSource element => new([element.Local], IsWide: false),
        BoundPairSource pair => new([pair.Second], IsWide: false),
        BoundGroupSource group => new([group.Group], IsWide: false),
        BoundCycleSource cycle => new([cycle.Cycle], IsWide: false),
        BoundPathSource path => new([path.Path, .. path.From.Local is { } start ? [start] : Array.Empty<LocalSymbol>(), .. path.To.Local is { } end ? [end] : Array.Empty<LocalSymbol>()], IsWide: false),
        _ => null,
    };

    /// <summary>Whether an expression may have another value at each turn; a <c>let</c> is what it stands for.</summary>
    public bool Changes(BoundExpression bound) => Mentions(bound, []);

    // Asked of nearly every expression of a rule, and mostly answered by the first name.
    private bool Mentions(BoundExpression bound, List<LocalSymbol> seen)
    {
        if (bound is not BoundLocal { Symbol: var symbol })
        {
            return BoundTree.Parts(bound).Any(part => Mentions(part, seen));
        }

        if (Names.Contains(symbol))
        {
            return true;
        }

        if (symbol.Value is not { } value || seen.Contains(symbol))
        {
            return false;
        }

        seen.Add(symbol);
        return Mentions(value, seen);
    }
}
