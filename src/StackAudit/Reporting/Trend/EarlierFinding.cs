using StackAudit.Diagnostics;

namespace StackAudit.Reporting;

/// <summary>A finding of an earlier state, as far as results of a check keep it.</summary>
public sealed record EarlierFinding(string Id, string Code, Severity Severity, string Message);
