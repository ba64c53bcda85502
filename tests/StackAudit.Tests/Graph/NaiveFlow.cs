namespace StackAudit.Tests.Graph;

/// <summary>A live flow by the ids of what it names.</summary>
internal sealed record NaiveFlow(string Id, string From, string To, string? Through);
