namespace StackAudit.Language.Binding;

/// <summary>A message with its holes bound.</summary>
internal sealed record BoundMessage(IReadOnlyList<BoundPart> Parts);
