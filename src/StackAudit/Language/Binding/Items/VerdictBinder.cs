using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>Binds a verdict. It sees the proposal and the change that it would make; the lane is known everywhere but where lanes are chosen.</summary>
internal sealed class VerdictBinder
{
    private readonly VerdictSyntax _verdict;
    private readonly ExpressionBinder _binder;
    private readonly ClauseBinder _lets;
    private readonly MessageBinder _messages;
    private readonly LocalSymbol _lane;

    public VerdictBinder(Declarations declarations, VerdictSyntax verdict, SourceText source, DiagnosticBag diagnostics)
    {
        _verdict = verdict;
        _binder = new ExpressionBinder(declarations, source, diagnostics);
        _lets = new ClauseBinder(_binder);
        _messages = new MessageBinder(_binder);
        var lanes = new EnumType([.. verdict.Clauses.OfType<LaneClause>().Select(lane => lane.Lane.Text).Distinct()]);
        _lane = _binder.Declare("lane", lanes, verdict.Name.Span);
    }

    public void Bind()
    {
        foreach ((string name, FieldType type) in new (string, FieldType)[] { ("proposal", new ReferenceType("proposal")), ("change", ChangeRecord.Type) })
        {
            _binder.Scope = _binder.Scope.With(_binder.Declare(name, type, _verdict.Name.Span));
        }

        // Lanes, and the names that they use, must not need the lane; all else may.
        int lanes = _verdict.Clauses.ToList().FindLastIndex(clause => clause is LaneClause) + 1;
        SyntaxNode[] forLanes = [.. _verdict.Clauses.Take(lanes).Where(clause => clause is LaneClause or LetClause or ParamSyntax)];
        Array.ForEach(forLanes, BindClause);
        _binder.Scope = _binder.Scope.With(_lane);
        Array.ForEach([.. _verdict.Clauses.Except(forLanes)], BindClause);
        _binder.CheckHiddenWords();
        if (!_verdict.IsBroken)
        {
            CheckCounts();
        }
    }

    private void BindClause(SyntaxNode clause)
    {
        switch (clause)
        {
            case ParamSyntax parameter:
                _binder.Parameters.Add(new ParameterBinder(_binder).Bind(parameter));
                break;
            case LetClause:
                _lets.TryBind(clause);
                break;
            case LaneClause lane:
                InScope(lane.When == null ? null : new ScopeSyntax(null, lane.When, lane.Span), lane.Text, () => { });
                break;
            case RejectClause reject:
                InScope(reject.Scope, reject.Text, () => { });
                break;
            case AskClause ask:
                InScope(ask.Scope, ask.Text, () => BindAddressee(ask.Addressee));
                break;
            case ConditionClause condition:
                InScope(condition.Scope, condition.Text, () => BindCondition(condition));
                break;
            case InsteadClause instead:
                InScope(instead.Scope, instead.Text, () => { });
                break;
            case SignOffClause signOff:
                InScope(signOff.Scope, signOff.Text, () => { });
                break;
            case ApproveClause approve:
                InScope(null, approve.Text, () => ExpectDate(approve.Until));
                break;
        }
    }

    private void InScope(ScopeSyntax? scope, StringSyntax text, Action bindRest)
    {
        Scope outer = _binder.Scope;
        Facts facts = _binder.Facts;
        if (scope?.Each is { } each)
        {
            BoundExpression list = _binder.BindListOf(each.List);
            _binder.Scope = outer.With(_binder.DeclareElement(each.Variable, list));
            Know(each.Where);
        }

        Know(scope?.When);
        _messages.Bind(text);
        bindRest();
        _binder.Scope = outer;
        _binder.Facts = facts;
    }

    private void Know(ExpressionSyntax? condition)
    {
        if (condition != null)
        {
            _binder.Facts = _binder.Facts.With(ConditionProofs.Of(_binder.BindCondition(condition)).WhenTrue);
        }
    }

    // `to requester`, `to q.addressee`, or a person.
    private void BindAddressee(ExpressionSyntax addressee)
    {
        BoundExpression bound = _binder.Bind(addressee);
        if (bound.Type is BareWordType)
        {
            _binder.Convert(bound, QuestionRecord.Type["addressee"].Type);
        }
    }

    private void BindCondition(ConditionClause condition)
    {
        _binder.BindValue(condition.Owner);
        ExpectDate(condition.Due);
        if (condition.Clears != null)
        {
            _binder.BindValue(condition.Clears);
        }
    }

    private void ExpectDate(ExpressionSyntax? syntax)
    {
        if (syntax != null && _binder.BindValue(syntax) is { Type: not ErrorType } bound && bound.Type.Class() != TypeClass.Date)
        {
            _binder.Error(BindingDiagnostics.WrongType(_binder.At(bound), $"`{_binder.Written(syntax)}`", bound.Type, "a date"));
        }
    }

    private void CheckCounts()
    {
        string item = $"The verdict `{_verdict.Name.Text}`";
        LaneClause[] lanes = [.. _verdict.Clauses.OfType<LaneClause>()];
        if (lanes.Count(lane => lane.When == null) != 1 || lanes[^1].When != null)
        {
            _binder.Error(BindingDiagnostics.ClauseMissing(_binder.At(_verdict.Name), item, "one `lane … otherwise`, after all other lanes"));
        }

        if (_verdict.Clauses.Any(clause => clause is RejectClause) && !_verdict.Clauses.Any(clause => clause is InsteadClause { Scope: null }))
        {
            _binder.Error(BindingDiagnostics.ClauseMissing(_binder.At(_verdict.Name), item, "an `instead otherwise`, so that no answer is a bare no"));
        }

        if (_verdict.Clauses.Count(clause => clause is ApproveClause) != 1)
        {
            _binder.Error(BindingDiagnostics.ClauseMissing(_binder.At(_verdict.Name), item, "exactly one `approve`"));
        }
    }
}
