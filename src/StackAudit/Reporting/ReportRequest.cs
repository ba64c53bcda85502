using StackAudit.Loading;
using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>What somebody asked a report for.</summary>
/// <param name="Omitted">What is to be left out, besides what the view leaves out.</param>
/// <param name="Until">The last day at which decisions due are shown.</param>
public sealed record ReportRequest(Omissions Omitted, DateOnly Until)
{
    /// <summary>The contract, vendor, tool or flow that a sheet is about; null for a report about the stack.</summary>
    public Entity? On { get; init; }

    /// <summary>The word of a credential that an incident is about; null where it is about a thing of the stack.</summary>
    public string? Credential { get; init; }

    /// <summary>What people ask for besides what the stack holds.</summary>
    public IReadOnlyList<Proposal> Proposals { get; init; } = [];

    /// <summary>Since when an incident is known; null where nobody said.</summary>
    public DateTimeOffset? KnownSince { get; init; }

    /// <summary>The stack as it was, for comparison, the oldest first; empty where nobody asked.</summary>
    public IReadOnlyList<EarlierState> Earlier { get; init; } = [];
}
