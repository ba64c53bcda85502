using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

internal static class NeedlessNeedsLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files) =>
        from rule in files.Rules
        from needs in rule.Clauses.OfType<BoundNeeds>()
        from fact in needs.Facts
        where IsAlwaysThere(fact)
        select LintDiagnostics.NeedlessNeeds(new Location(rule.Source, fact.Span), rule.Source.Slice(fact.Span));

    // A list can be absent although it is never missing: then it reads as empty.
    private static bool IsAlwaysThere(BoundExpression fact) => !fact.MayBeMissing && !fact.Type.IsList();
}
