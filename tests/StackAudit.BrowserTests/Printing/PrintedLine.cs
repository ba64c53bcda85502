namespace StackAudit.BrowserTests.Printing;

/// <summary>A line of a printed page.</summary>
/// <param name="Points">The size of its largest letter.</param>
internal sealed record PrintedLine(string Text, double Points)
{
    /// <summary>Whether it is a heading, or a line of one that takes several. White space is not printed.</summary>
    public bool IsOf(Heading heading) =>
        Math.Abs(Points - heading.Points) < 0.5 && Text.Length > 0 && heading.Text.Replace(" ", "", StringComparison.Ordinal).Contains(Text, StringComparison.OrdinalIgnoreCase);
}
