namespace StackAudit.Starting;

/// <summary>The one file that a host reads by itself; where there is one already, its owner has to add these lines.</summary>
public sealed record HostEntry(string Path, string Text);
