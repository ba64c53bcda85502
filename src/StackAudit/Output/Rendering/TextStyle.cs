namespace StackAudit.Output;

/// <summary>What the place where text is shown can do.</summary>
public sealed record TextStyle
{
    public bool Colour { get; init; }

    /// <summary>ASCII alone; everything else is spelt with it.</summary>
    public bool Ascii { get; init; }

    /// <summary>The columns into which lines of the user's files are cut.</summary>
    public int Width { get; init; } = 120;
}
