using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds what a rule does with a violation: report it, say who should act, what is at stake, what would mend it.</summary>
internal sealed class ViolationBinder(ExpressionBinder binder)
{
    private readonly MessageBinder _messages = new(binder);
    private readonly FixBinder _fixes = new(binder);

    public BoundReport? Report { get; private set; }

    public List<BoundAlso> Also { get; } = [];

    public List<BoundEscalation> Escalations { get; } = [];

    public List<BoundExpression> Assignees { get; } = [];

    public BoundExpression? Stake { get; private set; }

    public IReadOnlyList<BoundExpression>? Identity { get; private set; }

    public List<BoundFix> Fixes { get; } = [];

    public void Bind(SyntaxNode clause)
    {
        switch (clause)
        {
            case ReportClause report when Report == null:
                Report = new BoundReport(BindPlace(report.Place), _messages.Bind(report.Message));
                break;
            case AlsoClause also:
                Also.Add(BindAlso(also));
                break;
            case EscalateClause escalate:
                Escalations.Add(new BoundEscalation(RuleMetadata.Level(escalate.Level), binder.BindClause(escalate.Condition, ClauseRole.Violation)));
                break;
            case AssignClause assign:
                Assignees.AddRange(assign.People.Select(BindAssignee));
                break;
            case StakeClause stake when Stake == null:
                Stake = BindStake(stake);
                break;
            case IdentifyClause identify when Identity == null:
                Identity = [.. identify.Parts.Select(BindIdentity)];
                break;
            case FixClause fix:
                Fixes.Add(_fixes.Bind(fix));
                break;
            case ReportClause:
                binder.Error(BindingDiagnostics.ClauseTwice(binder.At(clause), "report"));
                break;
            case StakeClause:
                binder.Error(BindingDiagnostics.ClauseTwice(binder.At(clause), "stake"));
                break;
            case IdentifyClause:
                binder.Error(BindingDiagnostics.ClauseTwice(binder.At(clause), "identify"));
                break;
            default:
                throw new InvalidOperationException($"No binding for {clause.GetType().Name}.");
        }
    }

    private BoundAlso BindAlso(AlsoClause also)
    {
        if (also.Each is not { } each)
        {
            return new BoundAlso(null, null, null, BindPlace(also.Place), _messages.Bind(also.Message));
        }

        BoundExpression list = binder.BindListOf(each.List);
        LocalSymbol element = binder.DeclareElement(each.Variable, list);
        Scope outer = binder.Scope;
        binder.Scope = outer.With(element);
        BoundExpression? where = each.Where == null ? null : binder.BindClause(each.Where, ClauseRole.Violation);
        BoundAlso bound = binder.Knowing(
            where == null ? Facts.None : ConditionProofs.Of(where).WhenTrue,
            () => new BoundAlso(element, list, where, BindPlace(also.Place), _messages.Bind(also.Message)));
        binder.Scope = outer;
        return bound;
    }

    // A place is a field, an entity, a record, or a list of these.
    private BoundExpression BindPlace(ExpressionSyntax syntax)
    {
        BoundExpression place = binder.BindValue(syntax);
        TypeClass kind = (place.Type.Element() ?? place.Type).Class();
        return place is BoundField || kind is TypeClass.Entity or TypeClass.Record or TypeClass.Error
            ? place
            : binder.Error(BindingDiagnostics.WrongType(binder.At(place), $"`{binder.Written(syntax)}`", place.Type, "a field, an entity or a list of entities"));
    }

    private BoundExpression BindAssignee(ExpressionSyntax syntax)
    {
        BoundExpression person = binder.BindValue(syntax);
        bool fits = person.Type is ErrorType || ((person.Type.Element() ?? person.Type) is ReferenceType reference && reference.Kinds.All(kind => kind is "person" or "team"));
        return fits ? person : binder.Error(BindingDiagnostics.WrongType(binder.At(person), $"`{binder.Written(syntax)}`", person.Type, "a person or a team"));
    }

    private BoundExpression BindStake(StakeClause stake)
    {
        BoundExpression amount = binder.Convert(binder.BindValue(stake.Amount), ScalarType.Money);
        return amount.Type.Class() is TypeClass.Money or TypeClass.Error
            ? amount
            : binder.Error(BindingDiagnostics.WrongType(binder.At(amount), $"`{binder.Written(stake.Amount)}`", amount.Type, "an amount of money"));
    }

    private BoundExpression BindIdentity(ExpressionSyntax syntax)
    {
        BoundExpression part = binder.BindValue(syntax);
        return part.Type is ListType or PathType
            ? binder.Error(BindingDiagnostics.WrongType(binder.At(part), $"`{binder.Written(syntax)}`", part.Type, "an entity, a group, a cycle, a record or a word"))
            : part;
    }
}
