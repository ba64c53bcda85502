namespace StackAudit.Output;

/// <summary>What takes up room in a column of a layered layout: a box, or a line that passes between boxes.</summary>
internal sealed class Slot(int column, double height)
{
    public int Column => column;

    public double Height => height;

    /// <summary>What it is joined to in the column to the left.</summary>
    public List<Slot> Left { get; } = [];

    /// <summary>What it is joined to in the column to the right.</summary>
    public List<Slot> Right { get; } = [];

    /// <summary>Whether it is a line that only passes.</summary>
    public bool IsPassing { get; init; }

    /// <summary>Its place in its column, from the top.</summary>
    public int Place { get; set; }

    /// <summary>Where its middle is.</summary>
    public double Middle { get; set; }

    public double Top => Middle - (height / 2);
}
