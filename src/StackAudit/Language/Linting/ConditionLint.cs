using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Text;

namespace StackAudit.Language.Linting;

/// <summary>Conditions that are decided by what stands before them.</summary>
internal static class ConditionLint
{
    public static IEnumerable<Diagnostic> Find(LintedFiles files) =>
        files.Rules.SelectMany(Find).Concat(files.Definitions
            .Where(definition => definition.Value is not null)
            .SelectMany(definition => Within(definition.Value!, KnownAnswers.None, definition.Source)));

    private static IEnumerable<Diagnostic> Find(BoundRule rule)
    {
        var found = new List<Diagnostic>();
        KnownAnswers known = KnownAnswers.None;
        foreach (BoundClause clause in rule.Clauses)
        {
            found.AddRange(RuleTree.Roots(clause).SelectMany(root => Within(root, known, rule.Source)));
            known = clause is BoundScope scope ? known.With(scope.Condition, !scope.IsUnless) : known;
        }

        bool? answer = known.Of(rule.Duty);
        if (answer is not null && answer != rule.Forbids)
        {
            found.Add(LintDiagnostics.NeverFires(new Location(rule.Source, rule.Duty.Span), rule.Code, rule.Forbids ? "forbid" : "require"));
        }
        else
        {
            found.AddRange(Within(rule.Duty, known, rule.Source));
        }

        KnownAnswers violated = known.With(rule.Duty, rule.Forbids);
        found.AddRange(rule.Escalations.SelectMany(escalation => Within(escalation.Condition, violated, rule.Source)));
        return found;
    }

    /// <summary>The smallest parts of an expression that are decided.</summary>
    private static IEnumerable<Diagnostic> Within(BoundExpression expression, KnownAnswers known, SourceText source)
    {
        switch (expression)
        {
            case BoundConstant:
                return [];
            case BoundLogical chain:
                return WithinChain(chain, known, source);
            case BoundNot not:
                return Within(not.Operand, known, source);
            case var _ when known.Of(expression) is { } answer:
                return [LintDiagnostics.ConstantCondition(new Location(source, expression.Span), answer)];
            case BoundOver over:
                KnownAnswers ofElements = over.Where is { } where ? known.With(where, true) : known;
                return
                [
                    .. Within(over.List, known, source),
                    .. over.Where is null ? [] : Within(over.Where, known, source),
                    .. over.Value is null ? [] : Within(over.Value, ofElements, source),
                ];
            default:
                return BoundTree.Parts(expression).SelectMany(part => Within(part, known, source));
        }
    }

    private static IEnumerable<Diagnostic> WithinChain(BoundLogical chain, KnownAnswers known, SourceText source)
    {
        foreach (BoundExpression operand in chain.Operands)
        {
            foreach (Diagnostic diagnostic in Within(operand, known, source))
            {
                yield return diagnostic;
            }

            known = known.With(operand, chain.IsAnd);
        }
    }
}
