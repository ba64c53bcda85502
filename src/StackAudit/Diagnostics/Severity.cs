namespace StackAudit.Diagnostics;

/// <summary>How bad a finding or problem is, in rising order; <see cref="Off"/> belongs to rules that are not enabled.</summary>
public enum Severity
{
    Off,
    Info,
    Warning,
    Error,
}
