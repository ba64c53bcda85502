using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Paths in words.</summary>
internal static class PathWords
{
    /// <summary>The whole path: <c>CRM → CDP → Ads</c>; empty for none.</summary>
    public static string Of(IReadOnlyList<PathStep> path) => path.Count == 0 ? "" : string.Join(" → ", path.Select(step => step.To.Name).Prepend(path[0].From.Name));

    /// <summary>One hop: <c>CDP → Ads through Zapier</c>.</summary>
    public static string Of(PathStep step) => $"{step.From.Name} → {step.To.Name}{Through(step, " through ")}";

    /// <summary>The connector, where the hop has one that it does not start or end in.</summary>
    public static string Through(PathStep step, string before) => step.Through is { } connector && connector != step.From && connector != step.To ? $"{before}{connector.Name}" : "";
}
