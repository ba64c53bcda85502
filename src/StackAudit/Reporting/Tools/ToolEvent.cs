using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Something that will happen to a tool, or should have.</summary>
/// <param name="On">The day; null where nobody has named one.</param>
/// <param name="Others">The contract, or the tools that take its place.</param>
public sealed record ToolEvent(ToolEventKind Kind, DateOnly? On, params IReadOnlyList<Entity> Others);
