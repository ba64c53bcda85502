using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>All that rule files say, bound. Only what is free of mistakes is here; mistakes were reported.</summary>
internal sealed record BoundRules(Declarations Declarations, IReadOnlyList<BoundRule> Rules, IReadOnlyList<BoundQuery> Queries)
{
    /// <summary>The rules that have a mistake, or use something that has one: they do not run, but their names are known.</summary>
    public required IReadOnlyList<RuleSyntax> WrongRules { get; init; }
}
