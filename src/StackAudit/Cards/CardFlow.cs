using StackAudit.Model;

namespace StackAudit.Cards;

/// <summary>A flow as its tool sees it.</summary>
/// <param name="IsInbound">Whether it leads to the tool or through it, rather than out of it.</param>
public sealed record CardFlow(Entity Flow, bool IsInbound);
