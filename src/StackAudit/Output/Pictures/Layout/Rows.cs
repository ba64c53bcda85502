namespace StackAudit.Output;

/// <summary>
/// How high each slot stands, given the order in its column: as near as can be to the middle of what it is joined to, without touching those above and below.
/// For one column that is a regression to rising numbers, solved by joining neighbours that would overlap into one block.
/// </summary>
internal static class Rows
{
    private const double BetweenBoxes = 12;
    private const double BetweenLines = 6;
    private const int Sweeps = 6;

    // A line that passes should rather be straight than a box be in the middle.
    private const double WeightOfPassing = 4;

    public static void Place(List<Slot>[] columns)
    {
        foreach (List<Slot> column in columns)
        {
            double top = 0;
            for (int i = 0; i < column.Count; i++)
            {
                top += i == 0 ? column[i].Height / 2 : Distance(column[i - 1], column[i]);
                column[i].Middle = top;
            }
        }

        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (List<Slot> column in columns)
            {
                Settle(column, slot => slot.Left.Count > 0 ? slot.Left : slot.Right);
            }

            foreach (List<Slot> column in columns.Reverse())
            {
                Settle(column, slot => slot.Right.Count > 0 ? slot.Right : slot.Left);
            }
        }

        foreach (List<Slot> column in columns)
        {
            Settle(column, slot => [.. slot.Left, .. slot.Right]);
        }

        double highest = columns.SelectMany(column => column).Select(slot => slot.Top).DefaultIfEmpty().Min();
        foreach (Slot slot in columns.SelectMany(column => column))
        {
            slot.Middle -= highest;
        }
    }

    private static void Settle(List<Slot> column, Func<Slot, List<Slot>> joined)
    {
        // Each block: what its first slot would like to be at, summed by weight, and where that slot stands in the column.
        var blocks = new Stack<(double Sum, double Weight, int First)>();
        double[] offsets = new double[column.Count];
        for (int i = 0; i < column.Count; i++)
        {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + Distance(column[i - 1], column[i]);
            List<Slot> others = joined(column[i]);
            double weight = column[i].IsPassing ? WeightOfPassing : 1;
            double wish = (others.Count == 0 ? column[i].Middle : others.Average(other => other.Middle)) - offsets[i];
            (double Sum, double Weight, int First) block = (wish * weight, weight, i);
            while (blocks.TryPeek(out var above) && above.Sum / above.Weight >= block.Sum / block.Weight)
            {
                blocks.Pop();
                block = (above.Sum + block.Sum, above.Weight + block.Weight, above.First);
            }

            blocks.Push(block);
        }

        int end = column.Count;
        foreach ((double sum, double weight, int first) in blocks)
        {
            for (int i = first; i < end; i++)
            {
                column[i].Middle = (sum / weight) + offsets[i];
            }

            end = first;
        }
    }

    private static double Distance(Slot above, Slot below) =>
        ((above.Height + below.Height) / 2) + (above.IsPassing && below.IsPassing ? BetweenLines : BetweenBoxes);
}
