namespace StackAudit.Reporting;

/// <summary>The three months up to a day, that day among them.</summary>
/// <param name="To">The last day.</param>
public sealed record Quarter(DateOnly To)
{
    /// <summary>The day before the first.</summary>
    public DateOnly After { get; } = To.DayNumber < 100 ? DateOnly.MinValue : To.AddMonths(-3);

    public bool Has(DateOnly? day) => day > After && day <= To;
}
