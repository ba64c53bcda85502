namespace StackAudit.Output;

/// <summary>Puts the slots of columns in an order in which few lines cross: each near the mean place of what it is joined to, from left to right and back, as often as it helps.</summary>
internal static class Crossings
{
    private const int Sweeps = 16;

    public static void Reduce(List<Slot>[] columns)
    {
        foreach (List<Slot> column in columns)
        {
            Number(column);
        }

        Slot[][] best = Copy(columns);
        int fewest = columns.Sum(Count);
        for (int sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            bool rightwards = sweep % 2 == 0;
            foreach (List<Slot> column in rightwards ? columns : columns.Reverse())
            {
                Order(column, slot => rightwards ? slot.Left : slot.Right);
            }

            int crossing = columns.Sum(Count);
            if (crossing < fewest)
            {
                (fewest, best) = (crossing, Copy(columns));
            }
        }

        for (int i = 0; i < columns.Length; i++)
        {
            columns[i].Clear();
            columns[i].AddRange(best[i]);
            Number(columns[i]);
        }
    }

    /// <summary>How many lines to the column on the right cross.</summary>
    public static int Count(List<Slot> column)
    {
        List<int> ends = [];
        foreach (Slot slot in column)
        {
            ends.AddRange(slot.Right.Select(end => end.Place).Order());
        }

        int crossing = 0;
        for (int i = 0; i < ends.Count; i++)
        {
            for (int j = i + 1; j < ends.Count; j++)
            {
                crossing += ends[i] > ends[j] ? 1 : 0;
            }
        }

        return crossing;
    }

    private static void Order(List<Slot> column, Func<Slot, List<Slot>> joined)
    {
        // What is joined to nothing on that side stays where it is. The sort is stable.
        Slot[] ordered = [.. column.OrderBy(slot => joined(slot) is { Count: > 0 } others ? others.Average(other => other.Place) : slot.Place)];
        column.Clear();
        column.AddRange(ordered);
        Number(column);
    }

    private static void Number(List<Slot> column)
    {
        for (int place = 0; place < column.Count; place++)
        {
            column[place].Place = place;
        }
    }

    private static Slot[][] Copy(List<Slot>[] columns) => [.. columns.Select(column => column.ToArray())];
}
