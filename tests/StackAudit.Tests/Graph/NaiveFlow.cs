namespace StackAudit.Tests.Graph;

/// <summary>A live flow by the ids of what it names; the data is null where none is written.</summary>
internal sealed record NaiveFlow(string Id, string From, string To, string? Through, string[]? Data, string[] Transforms);
