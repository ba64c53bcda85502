using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Tests.Graph;

/// <summary>Paths and tools as tests compare them.</summary>
internal static class PathText
{
    /// <summary>Such as <c>a -f-> b -g-> c</c>.</summary>
    public static string Of(GraphPath? path) =>
        path is null ? "none" : path.Start.Id + string.Concat(path.Steps.Select(step => $" -{step.Flow.Id}-> {step.To.Id}"));

    public static string Of(IEnumerable<Entity> entities) => string.Join(' ', entities.Select(entity => entity.Id));

    public static string Flows(IEnumerable<GraphStep> steps) => string.Join(' ', steps.Select(step => step.Flow.Id));
}
