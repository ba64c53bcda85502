namespace StackAudit.Tests.Graph.Computed;

internal sealed record NaiveTool(string Status, int[] Collects, int[] Stores);
