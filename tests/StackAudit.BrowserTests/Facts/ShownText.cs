namespace StackAudit.BrowserTests.Facts;

/// <summary>A text on a page.</summary>
/// <param name="Text">As the reader sees it.</param>
/// <param name="Where">Its place, as a selector.</param>
internal sealed record ShownText(string Text, string Where)
{
    /// <summary>The whole, where the page shows its beginning.</summary>
    public string? Whole { get; init; }

    /// <summary>The expression that gives the same out of the facts.</summary>
    public string? Fact { get; init; }

    /// <summary>The state of the stack that the fact is about; null for today's.</summary>
    public string? At { get; init; }

    public string? DateTime { get; init; }
}
