using StackAudit.Diagnostics;

namespace StackAudit.Language.Binding;

/// <summary>When a finding is worse than others of its rule.</summary>
internal sealed record BoundEscalation(Severity Level, BoundExpression Condition);
