using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>Something a figure is made of, and how it gets to the tool that the figure is taken from.</summary>
/// <param name="Way">From where it arises; null where no flow is known that brings it.</param>
/// <param name="IsThere">Whether the tool has it, or all that it is derived from.</param>
public sealed record DataOrigin(Entity Data, GraphPath? Way, bool IsThere);
