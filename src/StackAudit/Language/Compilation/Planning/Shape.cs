using StackAudit.Language.Binding;

namespace StackAudit.Language.Compilation;

/// <summary>
/// What expressions compute, whatever their names are called and wherever they stand: those of one shape give the same for the same values of their names.
/// </summary>
internal sealed class Shape : IEquatable<Shape>
{
    private readonly List<object?> _tokens = [];
    private readonly List<LocalSymbol> _names = [];
    private readonly Dictionary<LocalSymbol, int> _inner = [];
    private int? _hash;

    private Shape()
    {
    }

    /// <summary>The names that must have a value, in the order in which they occur.</summary>
    public IReadOnlyList<LocalSymbol> Names => _names;

    /// <summary>How large a frame must be.</summary>
    public int SlotCount { get; private set; }

    /// <summary>Whether paths are asked for; what is found on the way there is read afterwards, as evidence.</summary>
    public bool HasPaths { get; private set; }

    /// <summary>Whether all of a kind, or a path, is looked at.</summary>
    public bool LooksFar { get; private set; }

    /// <summary>Whether a list has elements that may not be there; who watches wants to hear of each.</summary>
    public bool HasConditionalElements { get; private set; }

    /// <param name="use">Sets apart what is made of the same expressions for different ends.</param>
    /// <param name="parts">The expressions.</param>
    public static Shape Of(object? use, params IEnumerable<BoundExpression> parts)
    {
        var shape = new Shape();
        shape._tokens.Add(use);
        foreach (BoundExpression part in parts)
        {
            shape.Add(part);
        }

        return shape;
    }

    public static Shape Of(BoundExpression bound) => Of(null, bound);

    public bool Equals(Shape? other) => other != null && GetHashCode() == other.GetHashCode() && _tokens.SequenceEqual(other._tokens);

    public override bool Equals(object? obj) => Equals(obj as Shape);

    // Of most shapes only the names are asked.
    public override int GetHashCode() => _hash ??= Hash();

    private int Hash()
    {
        var hash = default(HashCode);
        foreach (object? token in _tokens)
        {
            hash.Add(token);
        }

        return hash.ToHashCode();
    }

    private void Add(BoundExpression bound)
    {
        if (bound is BoundLocal { Symbol: var symbol })
        {
            AddName(symbol);
            return;
        }

        Declare(InnerNames(bound));
        _tokens.Add(bound.GetType());
        _tokens.Add(bound.Type);
        _tokens.AddRange(ShapeTokens.Of(bound));
        HasPaths |= bound is BoundReaches;
        LooksFar |= bound is BoundReaches or BoundAll;
        HasConditionalElements |= bound is BoundList list && list.Elements.Any(element => element.When != null);
        foreach (BoundExpression part in BoundTree.Parts(bound))
        {
            Add(part);
        }
    }

    // A `let` is what it stands for, when it occurs first.
    private void AddName(LocalSymbol symbol)
    {
        SlotCount = Math.Max(SlotCount, symbol.Slot + 1);
        if (_inner.TryGetValue(symbol, out int number))
        {
            _tokens.Add(number);
        }
        else if (symbol.Value is { } value)
        {
            Declare([symbol]);
            Add(value);
        }
        else
        {
            int place = _names.IndexOf(symbol);
            _tokens.Add(-1 - (place < 0 ? _names.Count : place));
            if (place < 0)
            {
                _names.Add(symbol);
            }
        }
    }

    private void Declare(IEnumerable<LocalSymbol?> symbols)
    {
        foreach (LocalSymbol symbol in symbols.OfType<LocalSymbol>())
        {
            _inner[symbol] = _inner.Count;
            SlotCount = Math.Max(SlotCount, symbol.Slot + 1);
        }
    }

    private static IEnumerable<LocalSymbol?> InnerNames(BoundExpression bound) => bound switch
    {
        BoundOver over => [over.Element],
        BoundMap map => [map.Element],
        BoundReaches { Route: { } route } => [route.Edge, route.Node],
        _ => [],
    };
}
