using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Language.Compilation;

/// <summary>A path that is traced only when somebody wants to see it: most paths that a rule ranges over are fine.</summary>
internal sealed class PathWitness(ShortestPathTree tree, Entity end)
{
    private GraphPath? _path;

    public GraphPath Path => _path ??= tree.PathTo(end)!;
}
