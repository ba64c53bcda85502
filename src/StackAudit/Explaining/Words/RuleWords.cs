using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Schema;

namespace StackAudit.Explaining;

/// <summary>A rule, read aloud: one sentence for each clause, in the order of work.</summary>
internal sealed class RuleWords
{
    private readonly ClauseWords _clauses;
    private readonly ViolationWords _violations;

    public RuleWords(StackSchema schema, Overrides overrides)
    {
        Expressions = new ExpressionWords(schema, overrides);
        _clauses = new ClauseWords(Expressions);
        _violations = new ViolationWords(Expressions);
    }

    public ExpressionWords Expressions { get; }

    public IReadOnlyList<string> Of(BoundRule rule) => [.. Clauses(rule), _clauses.Duty(rule), .. _violations.Of(rule)];

    /// <summary>What a clause does, or the rule itself for its duty.</summary>
    public string OfPart(BoundRule rule, object part) => part switch
    {
        BoundClause clause => _clauses.Of(clause, isFirstLoop: rule.Clauses.OfType<BoundForEach>().FirstOrDefault() == clause),
        BoundEscalation escalation => $"Raised to {Escalation(escalation)}.",
        _ => _clauses.Duty(rule),
    };

    public string Escalation(BoundEscalation escalation) => _violations.Escalation(escalation);

    private IEnumerable<string> Clauses(BoundRule rule) => rule.Clauses.Select(clause => OfPart(rule, clause));
}
