using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>What <c>for each</c> ranges over. <c>path</c>, <c>cycle</c>, <c>group</c> and <c>pair</c> are special only before the word that follows them here.</summary>
internal static class SourceGrammar
{
    /// <summary>What makes a source of the name before it.</summary>
    private delegate SourceSyntax Ending(WordSyntax name);

    private static readonly Parser<WordSyntax> Alias =
        from word in Keyword("as")
        from name in Name
        select name;

    private static readonly Parser<PathEnd> End =
        from place in Place
        from alias in Alias.OrNull()
        select new PathEnd(place, alias, Spans.Over(place, alias ?? (SyntaxNode)place));

    private static readonly Parser<SourceSyntax> Path =
        from path in Keyword("path")
        from alias in Alias.OrNull()
        from start in Keyword("from")
        from first in End
        from goal in Keyword("to")
        from last in End
        from route in RouteGrammar.Along
        select new PathSource(alias, first, last, route, Spans.Over(path, route));

    private static readonly Parser<SourceSyntax> Cycle =
        from cycle in Keyword("cycle")
        from of in Keyword("of")
        from kind in Name
        from alias in Alias.OrNull()
        from route in RouteGrammar.Along
        select new CycleSource(kind, alias, route, Spans.Over(cycle, route));

    private static readonly Parser<SourceSyntax> Group =
        from grouped in Keyword("group")
        from of in Keyword("of")
        from kind in Name
        from alias in Alias.OrNull()
        from before in Keyword("by")
        from key in Sum
        select new GroupSource(kind, alias, key, Spans.Over(grouped, key));

    private static readonly Parser<SourceSyntax> Pair =
        from pair in Keyword("pair")
        from of in Keyword("of")
        from kind in Name
        from before in Keyword("as")
        from first in Name
        from comma in Comma
        from second in Name
        select new PairSource(kind, first, second, Spans.Over(pair, second));

    private static readonly Parser<Ending> Listed =
        SumAfter("in").Select(list => new Ending(variable => new ElementSource(variable, list, Spans.Over(variable, list))));

    private static readonly Parser<Ending> Aliased =
        Alias.OrNull().Select(alias => new Ending(kind => new KindSource(kind, alias, Spans.Over(kind, alias ?? kind))));

    private static readonly Parser<SourceSyntax> ElementOrKind =
        from name in Name
        from ending in Listed.XOr(Aliased)
        select ending(name);

    public static readonly Parser<SourceSyntax> Source = input => Choose((TokenInput)input)(input);

    private static Parser<SourceSyntax> Choose(TokenInput at)
    {
        if (at.IsAt("path") && (at.Next.IsAt("from") || at.Next.IsAt("as")))
        {
            return Path;
        }

        if (!at.Next.IsAt("of"))
        {
            return ElementOrKind;
        }

        return at.IsAt("cycle") ? Cycle : at.IsAt("group") ? Group : at.IsAt("pair") ? Pair : ElementOrKind;
    }
}
