namespace StackAudit.Reporting;

/// <summary>So many of so many.</summary>
public sealed record Share(int Part, int All)
{
    /// <summary>1 is all; null of nothing.</summary>
    public decimal? Value => All == 0 ? null : (decimal)Part / All;
}
