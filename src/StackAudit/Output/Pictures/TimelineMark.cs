using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A decision at its place in the timeline.</summary>
/// <param name="Amount">What it commits; empty for nothing.</param>
/// <param name="IsLeft">Whether its label stands before it, for want of room after it.</param>
internal sealed record TimelineMark(Decision Decision, double X, string Label, string Amount, bool IsLeft, int Lane);
