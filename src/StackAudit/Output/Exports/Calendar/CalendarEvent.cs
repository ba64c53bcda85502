namespace StackAudit.Output;

/// <summary>A day in a calendar by which somebody must decide.</summary>
/// <param name="Uid">The same for the same decision over all files, by which a calendar knows it again.</param>
/// <param name="Stamp">The day of the file that said so first.</param>
public sealed record CalendarEvent(string Uid, DateOnly Day, string Summary, string Description, string Category, DateOnly Stamp)
{
    /// <summary>How often it has changed, without which a calendar would not take a change over.</summary>
    public int Sequence { get; init; }

    /// <summary>Whether nothing is left to decide.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether a reader would see the same.</summary>
    public bool SaysTheSameAs(CalendarEvent other) => this with { Sequence = 0, Stamp = default } == other with { Sequence = 0, Stamp = default };
}
