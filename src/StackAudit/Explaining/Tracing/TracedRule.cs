using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>A rule at work: which matches it met, and why each ended as it did.</summary>
internal sealed class TracedRule
{
    private readonly Workings _workings;
    private readonly BoundRule _rule;
    private readonly RuleWords _words;
    private readonly Dictionary<EvaluationContext, RoundReader> _readers = [];

    public TracedRule(Workings workings, BoundRule rule)
    {
        _workings = workings;
        _rule = rule;
        _words = new RuleWords(workings.Context.Model.Schema, workings.Context.Overrides);
    }

    public IReadOnlyList<Match> Run(Func<Match, bool> isWanted)
    {
        var recorder = new MatchRecorder(_rule, isWanted);

        // A rule over findings needs those of all others.
        IReadOnlyList<BoundRule> rules = _rule.IsSecondRound ? _workings.Rules : [_rule];
        new RuleRunner(_workings.Context, threads: 1, withTimes: false, recorder.Hear).Run(rules);
        recorder.Finish();
        return recorder.Matches;
    }

    /// <summary>The id of the finding that a violation makes.</summary>
    public string FindingId(Match match) => ReaderOf(match).FindingId(match.Frame);

    public IReadOnlyList<ExplainedStep> Explain(Match match)
    {
        IEnumerable<LocalSymbol> lets = _rule.Clauses.OfType<BoundLet>().Select(let => let.Local);
        HashSet<LocalSymbol> known = [.. lets, .. match.Names().Select(name => name.Name), .. match.Ways()];
        var steps = match.Steps.Select(step => Explain(match, step.Part, step.Answer, known)).ToList();
        if (match.MetNothing is { } loop)
        {
            IReadOnlyList<Reading> read = [.. RuleTree.Roots(loop).SelectMany(part => ReaderOf(match).Values.Read(part, match.Frame, known))];
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

        return
        [
            .. ReaderOf(match).Missing(needs, match.Frame)
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
            BoundClause clause => RuleTree.Roots(clause),
            BoundEscalation escalation => [escalation.Condition],
            _ => [_rule.Duty],
        };
        return new ExplainedStep(text, Word(answer), [.. read.SelectMany(expression => ReaderOf(match).Values.Read(expression, match.Frame, known))]);
    }

    // Both rounds have a context of their own.
    private RoundReader ReaderOf(Match match)
    {
        EvaluationContext context = match.Frame.Context;
        if (!_readers.TryGetValue(context, out RoundReader? reader))
        {
            _readers.Add(context, reader = new RoundReader(context, _rule));
        }

        return reader;
    }

    private static string Word(Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        _ => "could not be told",
    };
}
