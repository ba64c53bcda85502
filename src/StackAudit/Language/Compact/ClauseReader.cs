using StackAudit.Language.Binding;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Language.Compact;

/// <summary>Reads what <see cref="ClauseWriter"/> writes.</summary>
internal sealed class ClauseReader(CompactInput input, ExpressionReader expressions, StackSchema schema)
{
    public BoundClause Read()
    {
        var tag = (ClauseTag)input.Tag();
        TextSpan span = input.Span();
        return tag switch
        {
            ClauseTag.ForEach => new BoundForEach(ReadSource(), span),
            ClauseTag.Scope => new BoundScope(expressions.Read(), input.Flag(), span),
            ClauseTag.Needs => new BoundNeeds(input.List(expressions.Read), span),
            ClauseTag.Let => new BoundLet(expressions.ReadLocal(), span),
            _ => throw new InvalidDataException($"There is no clause {tag}."),
        };
    }

    private BoundSource ReadSource()
    {
        var tag = (SourceTag)input.Tag();
        TextSpan span = input.Span();
        return tag switch
        {
            SourceTag.Kind => new BoundKindSource(ReadKind(), expressions.ReadLocal(), span),
            SourceTag.Element => new BoundElementSource(expressions.Read(), expressions.ReadLocal(), span),
            SourceTag.Pair => new BoundPairSource(ReadKind(), expressions.ReadLocal(), expressions.ReadLocal(), span),
            SourceTag.Group => new BoundGroupSource(ReadKind(), expressions.ReadLocal(), expressions.Read(), expressions.ReadLocal(), span),
            SourceTag.Cycle => new BoundCycleSource(expressions.ReadLocal(), expressions.ReadRoute(), span),
            SourceTag.Path => new BoundPathSource(expressions.ReadLocal(), ReadEnd(), ReadEnd(), expressions.ReadRoute(), span),
            _ => throw new InvalidDataException($"There is no source {tag}."),
        };
    }

    private EntityKind ReadKind() => schema[input.Text()];

    private BoundPathEnd ReadEnd() => new(expressions.Read(), input.Flag(), input.Optional(expressions.ReadLocal));
}
