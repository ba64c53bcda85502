namespace StackAudit.Output;

/// <summary>One of the six figures.</summary>
/// <param name="Title">What it tells, in a few words.</param>
/// <param name="Shown">With its fact; empty where it is not known.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="Note">Of how many it is, what is in it and what is not, or why it is not known; empty where there is nothing to say.</param>
/// <param name="MoreIsBetter">Whether it should grow.</param>
internal sealed record ExecutiveFigure(string Title, Markup Shown, decimal? Value, Markup Note, bool MoreIsBetter)
{
    /// <summary>Whether it is a part of a whole.</summary>
    public bool IsShare { get; init; }
}
