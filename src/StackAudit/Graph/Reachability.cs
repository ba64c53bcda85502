using System.Numerics;
using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>Which tools reach which over all flows, as a row of bits for each strong component. A connector is reached, but nothing is reached from it by that.</summary>
internal sealed class Reachability
{
    private readonly FlowNetwork _network;
    private readonly StrongComponents _components;
    private readonly int _words;
    private readonly Lazy<ulong[]> _down;
    private readonly Lazy<ulong[]> _up;

    public Reachability(FlowNetwork network, StrongComponents components)
    {
        _network = network;
        _components = components;
        _words = (network.Tools.Count + 63) / 64;
        _down = new Lazy<ulong[]>(CloseDown);
        _up = new Lazy<ulong[]>(CloseUp);
    }

    public bool Reaches(int from, int to) => (Row(_down.Value, from)[to / 64] >> (to % 64) & 1) != 0;

    /// <summary>The other tools that a tool reaches, ascending.</summary>
    public IReadOnlyList<Entity> Downstream(int tool) => Others(Row(_down.Value, tool), tool);

    /// <summary>The other tools that reach a tool, ascending.</summary>
    public IReadOnlyList<Entity> Upstream(int tool)
    {
        ulong[] row = Row(_up.Value, tool).ToArray();
        foreach (int flow in _network.Passing[tool])
        {
            Add(Row(_up.Value, _network.From[flow]), row);
        }

        return Others(row, tool);
    }

    private Span<ulong> Row(ulong[] rows, int tool) => RowOfComponent(rows, _components.Numbers[tool]);

    private Span<ulong> RowOfComponent(ulong[] rows, int component) => rows.AsSpan(component * _words, _words);

    private ulong[] CloseDown()
    {
        ulong[] rows = new ulong[_components.Members.Length * _words];
        for (int component = 0; component < _components.Members.Length; component++)
        {
            Span<ulong> row = RowOfComponent(rows, component);
            foreach (int tool in _components.Members[component])
            {
                Set(row, tool);
                foreach (int flow in _network.Outbound[tool])
                {
                    AddFrom(rows, component, _components.Numbers[_network.To[flow]]);
                    if (_network.Through[flow] != FlowNetwork.None)
                    {
                        Set(row, _network.Through[flow]);
                    }
                }
            }
        }

        return rows;
    }

    private ulong[] CloseUp()
    {
        ulong[] rows = new ulong[_components.Members.Length * _words];
        for (int component = _components.Members.Length - 1; component >= 0; component--)
        {
            foreach (int tool in _components.Members[component])
            {
                Set(RowOfComponent(rows, component), tool);
                foreach (int flow in _network.Inbound[tool])
                {
                    AddFrom(rows, component, _components.Numbers[_network.From[flow]]);
                }
            }
        }

        return rows;
    }

    private void AddFrom(ulong[] rows, int component, int other)
    {
        if (other != component)
        {
            Add(RowOfComponent(rows, other), RowOfComponent(rows, component));
        }
    }

    private static void Set(Span<ulong> row, int tool) => row[tool / 64] |= 1UL << (tool % 64);

    private static void Add(ReadOnlySpan<ulong> more, Span<ulong> row)
    {
        for (int word = 0; word < row.Length; word++)
        {
            row[word] |= more[word];
        }
    }

    private List<Entity> Others(ReadOnlySpan<ulong> row, int tool)
    {
        var others = new List<Entity>();
        for (int word = 0; word < row.Length; word++)
        {
            for (ulong bits = row[word]; bits != 0; bits &= bits - 1)
            {
                int other = (word * 64) + BitOperations.TrailingZeroCount(bits);
                if (other != tool)
                {
                    others.Add(_network.Tools[other]);
                }
            }
        }

        return others;
    }
}
