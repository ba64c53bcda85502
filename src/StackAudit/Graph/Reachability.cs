using System.Numerics;
using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>
/// Which tools reach which over all flows, as rows of bits. A connector is reached, but nothing is reached from it by that.
/// One row for each strong component, worked out from the rows it leads to; in a very large stack that would take too much memory, and each row is worked out when asked for.
/// </summary>
internal sealed class Reachability
{
    public const int MostToolsForClosure = 20_000;

    private readonly FlowNetwork _network;
    private readonly StrongComponents _components;
    private readonly int _words;
    private readonly Lazy<ulong[]>? _down;
    private readonly Lazy<ulong[]>? _up;

    public Reachability(FlowNetwork network, StrongComponents components, int mostToolsForClosure = MostToolsForClosure)
    {
        _network = network;
        _components = components;
        _words = (network.Tools.Count + 63) / 64;
        if (network.Tools.Count <= mostToolsForClosure)
        {
            int last = components.Members.Length - 1;
            _down = new Lazy<ulong[]>(() => Close(Enumerable.Range(0, last + 1), network.Outbound, network.To, visitsConnectors: true));
            _up = new Lazy<ulong[]>(() => Close(Enumerable.Range(0, last + 1).Select(i => last - i), network.Inbound, network.From, visitsConnectors: false));
        }
    }

    public bool Reaches(int from, int to) => Has(Down(from), to);

    public bool ReachesAny(int from, IReadOnlyList<Entity> targets)
    {
        ReadOnlySpan<ulong> row = Down(from);
        foreach (Entity target in targets)
        {
            if (Has(row, target.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The other tools that a tool reaches, ascending.</summary>
    public IReadOnlyList<Entity> Downstream(int tool) => Others(Down(tool), tool);

    /// <summary>The other tools that reach a tool, ascending.</summary>
    public IReadOnlyList<Entity> Upstream(int tool) => Others(RowUpstream(tool), tool);

    public int CountDownstream(int tool) => CountOthers(Down(tool), tool);

    public int CountUpstream(int tool) => CountOthers(RowUpstream(tool), tool);

    private ulong[] RowUpstream(int tool)
    {
        ulong[] row = Up(tool).ToArray();
        foreach (int flow in _network.Passing[tool])
        {
            Add(Up(_network.From[flow]), row);
        }

        return row;
    }

    private ReadOnlySpan<ulong> Down(int tool) =>
        _down == null ? Flood(tool, _network.Outbound, _network.To, visitsConnectors: true) : Row(_down.Value, _components.Numbers[tool]);

    private ReadOnlySpan<ulong> Up(int tool) =>
        _up == null ? Flood(tool, _network.Inbound, _network.From, visitsConnectors: false) : Row(_up.Value, _components.Numbers[tool]);

    private Span<ulong> Row(ulong[] rows, int component) => rows.AsSpan(component * _words, _words);

    /// <param name="order">The components, each after those that its flows lead to.</param>
    private ulong[] Close(IEnumerable<int> order, Incidence flows, int[] ends, bool visitsConnectors)
    {
        ulong[] rows = new ulong[_components.Members.Length * _words];
        foreach (int component in order)
        {
            Span<ulong> row = Row(rows, component);
            foreach (int tool in _components.Members[component])
            {
                Set(row, tool);
                foreach (int flow in flows[tool])
                {
                    int other = _components.Numbers[ends[flow]];
                    if (other != component)
                    {
                        Add(Row(rows, other), row);
                    }

                    if (visitsConnectors && _network.Through[flow] != FlowNetwork.None)
                    {
                        Set(row, _network.Through[flow]);
                    }
                }
            }
        }

        return rows;
    }

    private ulong[] Flood(int start, Incidence flows, int[] ends, bool visitsConnectors)
    {
        ulong[] row = new ulong[_words];
        ulong[] entered = new ulong[_words];
        Set(row, start);
        Set(entered, start);
        var pending = new Stack<int>([start]);
        while (pending.TryPop(out int tool))
        {
            foreach (int flow in flows[tool])
            {
                int other = ends[flow];
                if (!Has(entered, other))
                {
                    Set(entered, other);
                    pending.Push(other);
                }

                if (visitsConnectors && _network.Through[flow] != FlowNetwork.None)
                {
                    Set(row, _network.Through[flow]);
                }
            }
        }

        Add(entered, row);
        return row;
    }

    private static bool Has(ReadOnlySpan<ulong> row, int tool) => ((row[tool / 64] >> (tool % 64)) & 1) != 0;

    private static void Set(Span<ulong> row, int tool) => row[tool / 64] |= 1UL << (tool % 64);

    private static void Add(ReadOnlySpan<ulong> more, Span<ulong> row)
    {
        for (int word = 0; word < row.Length; word++)
        {
            row[word] |= more[word];
        }
    }

    private static int CountOthers(ReadOnlySpan<ulong> row, int tool)
    {
        int count = Has(row, tool) ? -1 : 0;
        foreach (ulong bits in row)
        {
            count += BitOperations.PopCount(bits);
        }

        return count;
    }

    private Entity[] Others(ReadOnlySpan<ulong> row, int tool)
    {
        int count = CountOthers(row, tool);
        Entity[] others = count == 0 ? [] : new Entity[count];
        int next = 0;
        for (int word = 0; word < row.Length; word++)
        {
            for (ulong bits = row[word]; bits != 0; bits &= bits - 1)
            {
                int other = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (other != tool)
                {
                    others[next++] = _network.Tools[other];
                }
            }
        }

        return others;
    }
}
