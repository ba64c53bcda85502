using StackAudit.Model;

namespace StackAudit.Graph;

/// <summary>One hop along a flow.</summary>
/// <param name="Flow">The flow that makes the hop.</param>
/// <param name="From">The tool where it starts.</param>
/// <param name="To">The tool where it ends: the flow's <c>to</c>, or its connector where a path ends inside one.</param>
public sealed record GraphStep(Entity Flow, Entity From, Entity To);
