namespace StackAudit.Language.Binding;

/// <summary>All that rule files say, bound. Only what is free of mistakes is here; mistakes were reported.</summary>
internal sealed record BoundRules(Declarations Declarations, IReadOnlyList<BoundRule> Rules, IReadOnlyList<BoundQuery> Queries);
