using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>What somebody asked a report for.</summary>
/// <param name="Omitted">What is to be left out, besides what the view leaves out.</param>
/// <param name="Until">The last day at which decisions due are shown.</param>
public sealed record ReportRequest(Omissions Omitted, DateOnly Until)
{
    /// <summary>The contract, vendor, tool or flow that a sheet is about; null for a report about the stack.</summary>
    public Entity? On { get; init; }

    /// <summary>Since when an incident is known; null where nobody said.</summary>
    public DateTimeOffset? KnownSince { get; init; }

    /// <summary>The stack as it was, for comparison; null where nobody asked.</summary>
    public EarlierState? Earlier { get; init; }
}
