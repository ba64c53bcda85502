namespace StackAudit.Tests.Graph.Computed;

internal sealed record NaiveFlow(int From, int To, int Through, string Status, int[]? Data, string Transforms);
