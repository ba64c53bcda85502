using StackAudit.Language.Syntax;
using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>Binds the clauses that narrow down what an item looks at, in the order written: each may use the names and proofs of those before it.</summary>
internal sealed class ClauseBinder(ExpressionBinder binder)
{
    private readonly SourceBinder _sources = new(binder);

    public List<BoundClause> Clauses { get; } = [];

    /// <summary>Whether the clause was one of these.</summary>
    public bool TryBind(SyntaxNode clause)
    {
        switch (clause)
        {
            case ForEachClause each:
                Clauses.Add(new BoundForEach(_sources.Bind(each.Source), each.Span));
                return true;
            case WhereClause where:
                BoundExpression condition = binder.BindClause(where.Condition, ClauseRole.Scope);
                binder.Facts = binder.Facts.With(ConditionProofs.Of(condition).WhenTrue);
                Clauses.Add(new BoundScope(condition, IsUnless: false, where.Span));
                return true;
            case UnlessClause unless:
                BoundExpression exclusion = binder.BindClause(unless.Condition, ClauseRole.Exclusion);
                binder.Facts = binder.Facts.With(ConditionProofs.Of(exclusion).WhenFalse);
                Clauses.Add(new BoundScope(exclusion, IsUnless: true, unless.Span));
                return true;
            case NeedsClause needs:
                BindNeeds(needs);
                return true;
            case LetClause let:
                BindLet(let);
                return true;
            default:
                return false;
        }
    }

    private void BindNeeds(NeedsClause needs)
    {
        BoundExpression[] facts = [.. needs.Facts.Select(binder.BindValue)];
        foreach (BoundExpression fact in facts)
        {
            if (fact.Type is ErrorType)
            {
                continue;
            }

            if (!ExpressionBinder.IsFact(fact))
            {
                binder.Error(BindingDiagnostics.Misplaced(binder.At(fact), "What a rule needs is a field.", "Name the field, such as `tool.regions`."));
                continue;
            }

            binder.Facts = FactKeys.WithPresent(binder.Facts, fact);
        }

        Clauses.Add(new BoundNeeds(facts, needs.Span));
    }

    private void BindLet(LetClause let)
    {
        BoundExpression value = binder.BindValue(let.Value);
        LocalSymbol local = binder.DeclareLet(let.Name.Text, value, let.Name.Span);
        if (binder.Scope.Find(let.Name.Text) is { } first)
        {
            binder.Error(BindingDiagnostics.DuplicateName(binder.At(let.Name), "name", let.Name.Text, new(binder.At(let.Name).Source, first.Span)));
        }

        binder.Scope = binder.Scope.With(local);
        Clauses.Add(new BoundLet(local, let.Span));
    }
}
