namespace StackAudit.Language.Binding;

/// <summary>The local names that are visible at a place, innermost first.</summary>
internal sealed class Scope
{
    public static readonly Scope Empty = new(null, null!);

    private readonly Scope? _outer;
    private readonly LocalSymbol _symbol;

    private Scope(Scope? outer, LocalSymbol symbol)
    {
        _outer = outer;
        _symbol = symbol;
    }

    public Scope With(LocalSymbol symbol) => new(this, symbol);

    public LocalSymbol? Find(string name)
    {
        for (Scope at = this; at._outer != null; at = at._outer)
        {
            if (at._symbol.Name == name)
            {
                return at._symbol;
            }
        }

        return null;
    }

    public IEnumerable<LocalSymbol> Symbols()
    {
        for (Scope at = this; at._outer != null; at = at._outer)
        {
            yield return at._symbol;
        }
    }
}
