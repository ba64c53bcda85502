namespace StackAudit.Graph;

/// <summary>Union-find whose last unions can be taken back, so paths are never compressed. Sets are known by their root.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;
    private readonly int[] _sizes;
    private readonly int[] _smallest;
    private readonly Stack<(int Root, int Smallest)> _unions = new();

    public DisjointSets(int count)
    {
        _parents = [.. Enumerable.Range(0, count)];
        _smallest = [.. _parents];
        _sizes = new int[count];
        Array.Fill(_sizes, 1);
    }

    /// <summary>How many unions were made and not taken back.</summary>
    public int Unions => _unions.Count;

    public int SizeOf(int root) => _sizes[root];

    public int SmallestOf(int root) => _smallest[root];

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
        int root = Find(a);
        int other = Find(b);
        if (root == other)
        {
            return;
        }

        if (_sizes[root] < _sizes[other])
        {
            (root, other) = (other, root);
        }

        _unions.Push((other, _smallest[root]));
        _parents[other] = root;
        _sizes[root] += _sizes[other];
        _smallest[root] = Math.Min(_smallest[root], _smallest[other]);
    }

    /// <summary>Takes back the latest unions until so many are left.</summary>
    public void RollBack(int unions)
    {
        while (_unions.Count > unions)
        {
            (int other, int smallest) = _unions.Pop();
            int root = _parents[other];
            _parents[other] = other;
            _sizes[root] -= _sizes[other];
            _smallest[root] = smallest;
        }
    }
}
