namespace StackAudit.Output;

/// <summary>One of the six figures.</summary>
/// <param name="Title">What it tells, in a few words.</param>
/// <param name="Shown">With its fact; empty where it is not known.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="Note">Why it is not known, or what is not in it; empty where there is nothing to say.</param>
/// <param name="MoreIsBetter">Whether it should grow.</param>
internal sealed record ExecutiveFigure(string Title, Markup Shown, decimal? Value, string Note, bool MoreIsBetter);
