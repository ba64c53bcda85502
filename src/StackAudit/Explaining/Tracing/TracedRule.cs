using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>A rule at work: which matches it met, and why each ended as it did.</summary>
internal sealed class TracedRule
{
    private readonly EvaluationContext _context;
    private readonly BoundRule _rule;
    private readonly RuleWords _words;
    private readonly ValueReader _values;
    private readonly ExpressionCompiler _expressions;
    private readonly Func<Frame, object?>[] _identity;

    public TracedRule(EvaluationContext context, BoundRule rule)
    {
        _context = context;
        _rule = rule;
        _words = new RuleWords(context.Model.Schema);
        _values = new ValueReader(context);
        _expressions = new ExpressionCompiler(context);
        _identity = [.. rule.Identity.Select(_expressions.Compile)];
    }

    public IReadOnlyList<Match> Run(Func<Match, bool> isWanted)
    {
        var recorder = new MatchRecorder(_rule, isWanted);
        new RuleRunner(_context, threads: 1, withTimes: false, recorder.Hear).Run([_rule]);
        recorder.Finish();
        return recorder.Matches;
    }

    /// <summary>The id of the finding that a violation makes.</summary>
    public string FindingId(Match match) => Identity.Hash(_rule.Code, string.Join('\n', _identity.Select(part => Identity.Part(part(match.Frame)))));

    public IReadOnlyList<ExplainedStep> Explain(Match match)
    {
        IEnumerable<LocalSymbol> lets = _rule.Clauses.OfType<BoundLet>().Select(let => let.Local);
        HashSet<LocalSymbol> known = [.. lets, .. match.Names().Select(name => name.Name), .. match.Ways()];
        var steps = match.Steps.Select(step => Explain(match, step.Part, step.Answer, known)).ToList();
        if (match.MetNothing is { } loop)
        {
            IReadOnlyList<Reading> read = [.. RuleExpressions.Of(loop).OfType<BoundExpression>().SelectMany(part => _values.Read(part, match.Frame, known))];
            steps.Add(new ExplainedStep(_words.OfPart(_rule, loop), "nothing", read));
        }

        return steps;
    }

    /// <summary>The facts for want of which the last clause could not look.</summary>
    public IReadOnlyList<MissingFactLine> Missing(Match match)
    {
        if (match.Steps[^1].Part is not BoundNeeds needs)
        {
            return [];
        }

        var facts = new NeededFactCompiler(_expressions);
        return
        [
            .. needs.Facts.SelectMany(fact => facts.Compile(fact)(match.Frame) ?? []).Distinct()
                .Select(fact => new MissingFactLine(fact.Entity, fact.Field, FactLine.For(fact.Entity.Kind, fact.Field))),
        ];
    }

    private ExplainedStep Explain(Match match, object part, Answer answer, IReadOnlySet<LocalSymbol> known)
    {
        string text = _words.OfPart(_rule, part);
        if (part is BoundForEach each)
        {
            IEnumerable<(LocalSymbol Name, object? Value)> ways = each.Source is BoundPathSource { Path: var path } ? [(path, match.Frame.Slots[path.Slot])] : [];
            return new ExplainedStep(text, "", [.. match.NamesOf(each).Concat(ways).Select(name => NameReading.Of(name.Name, name.Value))]);
        }

        IEnumerable<BoundExpression> read = part switch
        {
            BoundClause clause => RuleExpressions.Of(clause).OfType<BoundExpression>(),
            BoundEscalation escalation => [escalation.Condition],
            _ => [_rule.Duty],
        };
        return new ExplainedStep(text, Word(answer), [.. read.SelectMany(expression => _values.Read(expression, match.Frame, known))]);
    }

    private static string Word(Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        _ => "could not be told",
    };
}
