namespace StackAudit.Graph;

/// <summary>Union-find whose last unions can be taken back, so paths are never compressed.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;
    private readonly int[] _sizes;
    private readonly Stack<int> _unions = new();

    public DisjointSets(int count)
    {
        _parents = [.. Enumerable.Range(0, count)];
        _sizes = new int[count];
        Array.Fill(_sizes, 1);
    }

    /// <summary>How many unions were made and not taken back.</summary>
    public int Unions => _unions.Count;

    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item];
        }

        return item;
    }

    public void Union(int a, int b)
    {
        int larger = Find(a);
        int smaller = Find(b);
        if (larger == smaller)
        {
            return;
        }

        if (_sizes[larger] < _sizes[smaller])
        {
            (larger, smaller) = (smaller, larger);
        }

        _parents[smaller] = larger;
        _sizes[larger] += _sizes[smaller];
        _unions.Push(smaller);
    }

    /// <summary>Takes back the latest unions until so many are left.</summary>
    public void RollBack(int unions)
    {
        while (_unions.Count > unions)
        {
            int smaller = _unions.Pop();
            _sizes[_parents[smaller]] -= _sizes[smaller];
            _parents[smaller] = smaller;
        }
    }
}
