using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Tools that are drawn together.</summary>
/// <param name="Title">Null for those that stand alone.</param>
public sealed record DiagramGroup(string? Title, IReadOnlyList<Entity> Tools);
