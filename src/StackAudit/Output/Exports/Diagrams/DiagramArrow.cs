using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>All live flows from one tool to another.</summary>
/// <param name="Label">What they carry, and through what; empty where nobody says.</param>
/// <param name="IsBroken">Whether none of them works.</param>
public sealed record DiagramArrow(Entity From, Entity To, string Label, bool IsBroken);
