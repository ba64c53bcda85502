namespace StackAudit.Cli;

/// <summary>Nobody reads the result any more.</summary>
internal sealed class ClosedPipeException() : IOException("The result is not read any more.");
