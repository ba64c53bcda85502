namespace StackAudit.Output;

/// <summary>How high at its boxes each edge begins and ends: spread over the side, in the order of where they go, so that they do not cross at once.</summary>
internal sealed class Ports
{
    private readonly double[] _starts;
    private readonly double[] _ends;

    public Ports(LayeredLayout layout, IReadOnlyList<(int From, int To)> edges)
    {
        _starts = new double[edges.Count];
        _ends = new double[edges.Count];
        var sides = new Dictionary<(int Box, bool Right), List<(int Edge, bool IsStart, double Towards)>>();
        for (int edge = 0; edge < edges.Count; edge++)
        {
            (int from, int to) = edges[edge];
            bool rightwards = layout.Boxes[from].Column < layout.Boxes[to].Column;
            Slot[] bends = layout.Bends[edge];
            Add((from, rightwards), (edge, true, (bends.Length == 0 ? layout.Boxes[to] : bends[0]).Middle));
            Add((to, !rightwards), (edge, false, (bends.Length == 0 ? layout.Boxes[from] : bends[^1]).Middle));
        }

        foreach (((int box, _), List<(int Edge, bool IsStart, double Towards)> side) in sides)
        {
            Slot slot = layout.Boxes[box];
            int place = 0;
            foreach ((int edge, bool isStart, _) in side.OrderBy(end => end.Towards).ThenBy(end => end.Edge))
            {
                (isStart ? _starts : _ends)[edge] = slot.Top + (++place * slot.Height / (side.Count + 1));
            }
        }

        void Add((int, bool) side, (int, bool, double) end)
        {
            if (!sides.TryGetValue(side, out var ends))
            {
                sides.Add(side, ends = []);
            }

            ends.Add(end);
        }
    }

    public double Start(int edge) => _starts[edge];

    public double End(int edge) => _ends[edge];
}
