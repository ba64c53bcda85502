namespace StackAudit.Output;

/// <summary>A line of a map of flows, between boxes by their places.</summary>
/// <param name="Through">The box that it passes on the way; null without one.</param>
internal sealed record MapLine(int From, int To, int? Through)
{
    /// <summary>How it is drawn, by the style's name for it.</summary>
    public string Css { get; init; } = "";

    /// <summary>What it is, for who points at it: a text of the user's.</summary>
    public string? Said { get; init; }

    /// <summary>Whether it goes wrong here, by what was found.</summary>
    public bool IsOffending { get; init; }

    /// <summary>A number that stands at it where there is room.</summary>
    public (int Number, FactPath Fact)? Figure { get; init; }
}
