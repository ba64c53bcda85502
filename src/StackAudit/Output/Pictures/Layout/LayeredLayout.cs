namespace StackAudit.Output;

/// <summary>
/// Puts the nodes of a graph in columns, so that edges lead to the right where they can, cross seldom and pass no box. The way of Sugiyama:
/// undo circles, choose columns, order them, place them. The same graph always gives the same layout.
/// </summary>
internal sealed class LayeredLayout
{
    private const double PassingHeight = 4;

    private LayeredLayout(int nodes, int edges)
    {
        Boxes = new Slot[nodes];
        Bends = new Slot[edges][];
    }

    /// <summary>Where each node is.</summary>
    public Slot[] Boxes { get; }

    /// <summary>Where each edge passes on its way, from its start to its end.</summary>
    public Slot[][] Bends { get; }

    /// <summary>The slots of each column from the top, from left to right.</summary>
    public List<Slot>[] Columns { get; private set; } = [];

    public double Height => Columns.SelectMany(column => column).Select(slot => slot.Top + slot.Height).DefaultIfEmpty().Max();

    /// <param name="heights">Of the nodes.</param>
    /// <param name="edges">Between different nodes, by their places.</param>
    public static LayeredLayout Of(IReadOnlyList<double> heights, IReadOnlyList<(int From, int To)> edges)
    {
        bool[] isReversed = FeedbackArcs.Of(heights.Count, edges);
        (int From, int To)[] forward = [.. edges.Select((edge, i) => isReversed[i] ? (edge.To, edge.From) : edge)];
        int[] chosen = ColumnChoice.Of(heights.Count, forward);
        var layout = new LayeredLayout(heights.Count, edges.Count) { Columns = [.. Enumerable.Range(0, heights.Count == 0 ? 0 : chosen.Max() + 1).Select(_ => new List<Slot>())] };
        for (int node = 0; node < heights.Count; node++)
        {
            layout.Boxes[node] = layout.Add(new Slot(chosen[node], heights[node]));
        }

        for (int edge = 0; edge < forward.Length; edge++)
        {
            Slot[] bends = layout.Join(layout.Boxes[forward[edge].From], layout.Boxes[forward[edge].To]);
            layout.Bends[edge] = isReversed[edge] ? [.. bends.Reverse()] : bends;
        }

        Crossings.Reduce(layout.Columns);
        Rows.Place(layout.Columns);
        return layout;
    }

    private Slot Add(Slot slot)
    {
        Columns[slot.Column].Add(slot);
        return slot;
    }

    private Slot[] Join(Slot from, Slot to)
    {
        var bends = new List<Slot>();
        Slot last = from;
        for (int column = from.Column + 1; column < to.Column; column++)
        {
            bends.Add(Add(new Slot(column, PassingHeight) { IsPassing = true }));
            Link(last, bends[^1]);
            last = bends[^1];
        }

        Link(last, to);
        return [.. bends];
    }

    private static void Link(Slot left, Slot right)
    {
        left.Right.Add(right);
        right.Left.Add(left);
    }
}
