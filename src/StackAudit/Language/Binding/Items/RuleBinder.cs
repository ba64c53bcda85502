using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds one rule. What speaks of a violation may use all that the violation proves.</summary>
internal sealed class RuleBinder
{
    private readonly RuleSyntax _rule;
    private readonly SourceText _source;
    private readonly ExpressionBinder _binder;
    private readonly ClauseBinder _clauses;
    private readonly RuleMetadata _metadata;
    private readonly ViolationBinder _violation;
    private SyntaxNode? _duty;
    private BoundExpression? _condition;
    private LocalSymbol? _evidencePath;

    public RuleBinder(Declarations declarations, RuleSyntax rule, SourceText source, DiagnosticBag diagnostics)
    {
        _rule = rule;
        _source = source;
        _binder = new ExpressionBinder(declarations, source, diagnostics);
        _clauses = new ClauseBinder(_binder);
        _metadata = new RuleMetadata(_binder);
        _violation = new ViolationBinder(_binder);
    }

    /// <summary>The rule, or null when it or what it uses has a mistake.</summary>
    public BoundRule? Bind()
    {
        if (_rule.Clauses.Count == 0)
        {
            // What stands below without an indentation was reported as such.
            _binder.Error(BindingDiagnostics.ClauseMissing(_binder.At(_rule.Code), $"The rule `{_rule.Name.Text}`", "its clauses, indented below it"));
            return null;
        }

        if (_rule.IsBroken)
        {
            _binder.LostNames = LostNames.In(_source.Slice(_rule.Span));
            if (!_rule.Clauses.Any(clause => clause is ForEachClause))
            {
                _binder.PoisonKinds();
            }
        }

        BindParameters();
        var later = new List<SyntaxNode>();
        foreach (SyntaxNode clause in _rule.Clauses)
        {
            if (clause is RequireClause or ForbidClause)
            {
                BindDuty(clause);
            }
            else if (_duty != null && clause is ForEachClause or WhereClause or UnlessClause or NeedsClause)
            {
                _binder.Error(BindingDiagnostics.Misplaced(_binder.At(clause), "This narrows down what the rule looks at, after it was decided.", "Move it above the `require` or `forbid`."));
            }
            else if (!_metadata.TryBind(clause) && !_clauses.TryBind(clause) && clause is not ParamSyntax)
            {
                later.Add(clause);
            }
        }

        foreach (SyntaxNode clause in later)
        {
            _violation.Bind(clause);
        }

        CheckCounts();
        CheckPairs();
        _binder.CheckHiddenWords();
        return _rule.IsBroken || _binder.ErrorCount > 0 || _binder.UsesWrong ? null : Finish();
    }

    private void BindParameters()
    {
        var parameters = new ParameterBinder(_binder);
        foreach (ParamSyntax syntax in _rule.Clauses.OfType<ParamSyntax>())
        {
            if (_binder.Parameters.Find(known => known.Name == syntax.Name.Text) is { } first)
            {
                _binder.Error(BindingDiagnostics.DuplicateName(_binder.At(syntax.Name), "parameter", syntax.Name.Text, new Location(_source, first.Span)));
            }
            else
            {
                _binder.Parameters.Add(parameters.Bind(syntax));
            }
        }
    }

    private void BindDuty(SyntaxNode clause)
    {
        if (_duty != null)
        {
            _binder.Error(BindingDiagnostics.ClauseTwice(_binder.At(clause), clause is RequireClause ? "require" : "forbid"));
            return;
        }

        _duty = clause;
        _condition = clause is RequireClause require
            ? _binder.BindClause(require.Condition, ClauseRole.Require)
            : _binder.BindClause(((ForbidClause)clause).Condition, ClauseRole.Forbid);
        Proofs proofs = ConditionProofs.Of(_condition);
        _binder.Facts = _binder.Facts.With(clause is RequireClause ? proofs.WhenFalse : proofs.WhenTrue);
        if (clause is ForbidClause && _binder.Scope.Find("path") == null && PathEvidence.IsIn(_condition))
        {
            _evidencePath = _binder.Declare("path", PathType.Instance, _condition.Span, mayBeMissing: !PathEvidence.IsSure(_condition));
            _binder.Scope = _binder.Scope.With(_evidencePath);
        }
    }

    private void CheckCounts()
    {
        string item = $"The rule `{_rule.Name.Text}`";
        if (_rule.IsBroken)
        {
            return;
        }

        if (!_clauses.Clauses.Exists(clause => clause is BoundForEach))
        {
            _binder.Error(BindingDiagnostics.ClauseMissing(_binder.At(_rule.Code), item, "a `for each`"));
        }

        if (_duty == null)
        {
            _binder.Error(BindingDiagnostics.ClauseMissing(_binder.At(_rule.Code), item, "a `require` or a `forbid`"));
        }

        if (_violation.Report == null)
        {
            _binder.Error(BindingDiagnostics.ClauseMissing(_binder.At(_rule.Code), item, "a `report at`"));
        }
    }

    private void CheckPairs()
    {
        BoundExpression[] conditions = [.. _clauses.Clauses.OfType<BoundScope>().Where(scope => !scope.IsUnless).Select(scope => scope.Condition)];
        foreach (BoundForEach each in _clauses.Clauses.OfType<BoundForEach>())
        {
            if (each.Source is BoundPairSource pair && !Array.Exists(conditions, condition => PairJoins.Joins(condition, pair)))
            {
                string? join = PairJoins.Propose(pair, [.. _clauses.Clauses.OfType<BoundLet>().Select(let => let.Local.Value!), .. conditions, _condition ?? new BoundError(_rule.Span)]);
                _binder.Error(BindingDiagnostics.UnjoinedPair(new Location(_source, pair.Span), pair.Kind.Name, pair.First.Name, pair.Second.Name, join));
            }
        }
    }

    private BoundRule Finish() => new()
    {
        Source = _source,
        Span = _rule.Span,
        CodeSpan = _rule.Code.Span,
        NameSpan = _rule.Name.Span,
        Code = _rule.Code.Text,
        Name = _rule.Name.Text,
        Title = ExpressionBinder.PlainText(_rule.Title),
        Severity = _metadata.Severity,
        Category = _metadata.Category,
        Because = _metadata.Because,
        Help = _metadata.Help,
        Tags = _metadata.Tags,
        Link = _metadata.Link,
        Confidence = _metadata.Confidence,
        Status = _metadata.Status,
        StatusReason = _metadata.StatusReason,
        Parameters = _binder.Parameters,
        Clauses = _clauses.Clauses,
        Duty = _condition ?? new BoundError(_rule.Span),
        Forbids = _duty is ForbidClause,
        EvidencePath = _evidencePath,
        Report = _violation.Report ?? new BoundReport(new BoundError(_rule.Span), new BoundMessage([])),
        Also = _violation.Also,
        Escalations = _violation.Escalations,
        Assignees = _violation.Assignees,
        Stake = _violation.Stake,
        Identity = _violation.Identity ?? [.. _clauses.Clauses.OfType<BoundForEach>().SelectMany(each => LoopNames.Of(each.Source))],
        Fixes = _violation.Fixes,
        SlotCount = _binder.SlotCount,
        IsSecondRound = _binder.IsSecondRound,
    };
}
