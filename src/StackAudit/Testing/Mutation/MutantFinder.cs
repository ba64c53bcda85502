using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Finds the small changes of an item that its tests should notice.</summary>
internal sealed class MutantFinder
{
    private readonly SourceText _source;
    private readonly IReadOnlyDictionary<TextSpan, EnumMember> _words;

    private MutantFinder(SourceText source, IReadOnlyDictionary<TextSpan, EnumMember> words)
    {
        _source = source;
        _words = words;
    }

    /// <param name="item">A rule, a definition or a shared parameter.</param>
    /// <param name="source">The file that holds it.</param>
    /// <param name="words">The words of closed vocabularies in it, by their places.</param>
    public static IReadOnlyList<Mutant> Find(ItemSyntax item, SourceText source, IReadOnlyDictionary<TextSpan, EnumMember> words)
    {
        var finder = new MutantFinder(source, words);
        Mutant[] found = [.. finder.Within(item, null)];
        return [.. found.DistinctBy(mutant => (mutant.Span, mutant.Text)).OrderBy(mutant => mutant.Place.Start)];
    }

    private IEnumerable<Mutant> Within(SyntaxNode node, SyntaxNode? parent) =>
        IsUnseen(node) ? [] : Of(node, parent).Concat(SyntaxTree.PartsOf(node).SelectMany(part => Within(part, node)));

    // No marker speaks of who should act, of the money in question, or of how to mend a finding.
    private static bool IsUnseen(SyntaxNode node) => node is AssignClause or StakeClause or FixClause;

    private IEnumerable<Mutant> Of(SyntaxNode node, SyntaxNode? parent) => node switch
    {
        ComparisonExpression comparison => ComparisonMutants.Of(comparison, parent, _source),
        ReachesExpression reaches when parent is not NotExpression => [ComparisonMutants.Negated(reaches, _source)],
        NotExpression not => [new Mutant(TextSpan.FromBounds(not.Span.Start, not.Operand.Span.Start), "", new TextSpan(not.Span.Start, "not".Length), "")],
        LogicalExpression logical => LogicalMutants.Of(logical, _source),
        OverExpression over => OverMutants.Of(over, _source),
        WhereClause or UnlessClause => [Dropped(node.Span)],
        NeedsClause needs => NeedsMutants.Of(needs, _source),
        EachSyntax { Where: { } where } each => [Dropped(TextSpan.FromBounds(each.List.Span.End, where.Span.End))],
        RouteSyntax route => DroppedOf(route),
        OtherwiseExpression otherwise => MovedValues.Of(otherwise.Default, _source, _words),
        ParamSyntax { Value: ListExpression list } => ListMutants.Of(list, _source, _words),
        ParamSyntax param => MovedValues.Of(param.Value, _source, _words),
        _ => [],
    };

    private IEnumerable<Mutant> DroppedOf(RouteSyntax route)
    {
        int end = route.Edges.Span.End;
        if (route.With is { } with)
        {
            yield return Dropped(TextSpan.FromBounds(end, with.Span.End));
            end = with.Span.End;
        }

        if (route.AvoidedWith is { } avoided)
        {
            yield return Dropped(TextSpan.FromBounds(end, avoided.Span.End));
        }
    }

    private Mutant Dropped(TextSpan span)
    {
        int blanks = _source.Slice(span).TakeWhile(char.IsWhiteSpace).Count();
        return new Mutant(span, "", TextSpan.FromBounds(span.Start + blanks, span.End), "");
    }
}
