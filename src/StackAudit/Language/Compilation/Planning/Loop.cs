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

    public bool Changes(Shape shape) => Names.Any(shape.Names.Contains);
}
