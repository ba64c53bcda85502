using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>A tool without which others lose contact with the rest.</summary>
public sealed record CutPoint(Entity Tool, IReadOnlyList<Entity> CutOff)
{
    /// <summary>All of a stack, those first that cut off most.</summary>
    public static IReadOnlyList<CutPoint> AllOf(StackGraph graph) =>
    [
        .. graph.Model.All(ToolKind.Kind.Name).Where(graph.IsCutPoint)
            .Select(tool => new CutPoint(tool, graph.CutOff(tool)))
            .OrderByDescending(point => point.CutOff.Count).ThenBy(point => point.Tool.Ordinal),
    ];
}
