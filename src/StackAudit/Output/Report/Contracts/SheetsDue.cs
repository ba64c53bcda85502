using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The contracts that have a sheet on a page about the whole stack: those that come up first. A sheet is long, and nobody reads a hundred.</summary>
internal static class SheetsDue
{
    private const int Most = 24;

    private static readonly DecisionKind[] Kinds = [DecisionKind.Notice, DecisionKind.Renewal, DecisionKind.End];

    /// <summary>Contracts, in the order of their days.</summary>
    public static IReadOnlyList<Entity> Of(IReadOnlyList<Decision> due) => [.. All(due).Take(Most)];

    public static bool HasMore(IReadOnlyList<Decision> due) => All(due).Skip(Most).Any();

    private static IEnumerable<Entity> All(IReadOnlyList<Decision> due) => due.Where(decision => Kinds.Contains(decision.Kind) && !decision.IsSettled).Select(decision => decision.Subject);
}
