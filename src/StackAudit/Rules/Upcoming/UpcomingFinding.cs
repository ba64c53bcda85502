using StackAudit.Diagnostics;

namespace StackAudit.Rules;

/// <summary>A finding that will be there when nobody does anything.</summary>
/// <param name="Day">The first day on which it counts, or counts as so severe.</param>
/// <param name="Finding">As it will read on that day.</param>
/// <param name="Before">How severe it is until then; null while there is none.</param>
public sealed record UpcomingFinding(DateOnly Day, Finding Finding, Severity? Before);
