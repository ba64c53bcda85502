using StackAudit.Language.Binding;

namespace StackAudit.Language.Compact;

/// <summary>Writes the clauses that narrow down what a rule looks at.</summary>
internal sealed class ClauseWriter(CompactOutput output, ExpressionWriter expressions)
{
    public void Write(BoundClause clause)
    {
        switch (clause)
        {
            case BoundForEach each:
                Begin(ClauseTag.ForEach, each);
                WriteSource(each.Source);
                break;
            case BoundScope scope:
                Begin(ClauseTag.Scope, scope);
                expressions.Write(scope.Condition);
                output.Flag(scope.IsUnless);
                break;
            case BoundNeeds needs:
                Begin(ClauseTag.Needs, needs);
                output.List(needs.Facts, expressions.Write);
                break;
            case BoundLet let:
                Begin(ClauseTag.Let, let);
                expressions.WriteLocal(let.Local);
                break;
            default:
                throw new InvalidOperationException($"No compact form for {clause.GetType().Name}.");
        }
    }

    private void WriteSource(BoundSource source)
    {
        switch (source)
        {
            case BoundKindSource kind:
                Begin(SourceTag.Kind, kind);
                output.Text(kind.Kind.Name);
                expressions.WriteLocal(kind.Local);
                break;
            case BoundElementSource element:
                Begin(SourceTag.Element, element);
                expressions.Write(element.List);
                expressions.WriteLocal(element.Local);
                break;
            case BoundPairSource pair:
                Begin(SourceTag.Pair, pair);
                output.Text(pair.Kind.Name);
                expressions.WriteLocal(pair.First);
                expressions.WriteLocal(pair.Second);
                break;
            case BoundGroupSource group:
                Begin(SourceTag.Group, group);
                output.Text(group.Kind.Name);
                expressions.WriteLocal(group.Member);
                expressions.Write(group.Key);
                expressions.WriteLocal(group.Group);
                break;
            case BoundCycleSource cycle:
                Begin(SourceTag.Cycle, cycle);
                expressions.WriteLocal(cycle.Cycle);
                expressions.WriteRoute(cycle.Route);
                break;
            case BoundPathSource path:
                Begin(SourceTag.Path, path);
                expressions.WriteLocal(path.Path);
                WriteEnd(path.From);
                WriteEnd(path.To);
                expressions.WriteRoute(path.Route);
                break;
            default:
                throw new InvalidOperationException($"No compact form for {source.GetType().Name}.");
        }
    }

    private void WriteEnd(BoundPathEnd end)
    {
        expressions.Write(end.Place);
        output.Flag(end.IsKind);
        output.Optional(end.Local, expressions.WriteLocal);
    }

    private void Begin(ClauseTag tag, BoundClause clause)
    {
        output.Tag((byte)tag);
        output.Span(clause.Span);
    }

    private void Begin(SourceTag tag, BoundSource source)
    {
        output.Tag((byte)tag);
        output.Span(source.Span);
    }
}
