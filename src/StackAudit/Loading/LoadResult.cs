using StackAudit.Diagnostics;
using StackAudit.Model;

namespace StackAudit.Loading;

/// <summary>A stack as far as it could be loaded.</summary>
/// <param name="Model">Null when there was nothing to load, or when it is written in a version of the model that is not known.</param>
/// <param name="Root">The stack's folder, a full path; empty for a stack that is on no disk.</param>
/// <param name="Problems">In the order file, line, column, code.</param>
public sealed record LoadResult(StackModel? Model, string Root, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>Every place that names an entity, by file.</summary>
    internal IReadOnlyList<IReadOnlyList<PendingReference>> References { get; init; } = [];
}
