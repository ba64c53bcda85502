namespace StackAudit.Output;

/// <summary>A picture drawn from the data.</summary>
/// <param name="Svg">To stand in a page.</param>
/// <param name="Alternative">What it shows, in words, for who cannot see it.</param>
internal sealed record Picture(Markup Svg, Markup Alternative);
