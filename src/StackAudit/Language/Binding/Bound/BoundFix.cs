namespace StackAudit.Language.Binding;

/// <summary>An edit that would mend a finding.</summary>
internal sealed record BoundFix(bool IsSafe, string Title, IReadOnlyList<BoundEdit> Edits);
