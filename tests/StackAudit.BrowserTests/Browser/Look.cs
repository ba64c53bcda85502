namespace StackAudit.BrowserTests.Browser;

/// <summary>How a reader looks at a page.</summary>
internal sealed record Look
{
    public int Width { get; init; } = 1440;

    public int Height { get; init; } = 900;

    public bool IsDark { get; init; }

    public bool HasScript { get; init; } = true;

    /// <summary>Whether everything that can be folded is unfolded.</summary>
    public bool IsUnfolded { get; init; }
}
