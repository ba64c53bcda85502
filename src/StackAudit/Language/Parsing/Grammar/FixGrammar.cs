using Sprache;
using StackAudit.Language.Syntax;
using StackAudit.Text;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.QuotationGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>fix suggest "title": EDIT, EDIT</c>.</summary>
internal static class FixGrammar
{
    private const string UsualKind = "suggest";

    private static readonly Parser<EditSyntax> Set =
        from word in Keyword("set")
        from place in Place
        from to in Keyword("to")
        from value in Sum
        select new EditSyntax(EditKind.Set, place, value, Spans.Over(word, value));

    private static readonly Parser<EditSyntax> Add =
        from word in Keyword("add")
        from value in Sum
        from to in Keyword("to")
        from place in Place
        select new EditSyntax(EditKind.Add, place, value, Spans.Over(word, place));

    private static readonly Parser<EditSyntax> Remove =
        from word in Keyword("remove")
        from value in Sum
        from before in Keyword("from")
        from place in Place
        select new EditSyntax(EditKind.Remove, place, value, Spans.Over(word, place));

    private static readonly Parser<EditSyntax> Delete =
        from word in Keyword("delete")
        from place in Place
        select new EditSyntax(EditKind.Delete, place, null, Spans.Over(word, place));

    private static readonly Parser<EditSyntax> Edit = Set.XOr(Add).XOr(Remove).XOr(Delete);

    public static readonly ClauseForm Fix = new("fix",
        from word in Keyword("fix")
        from kind in AnyOf("safe", UsualKind).OrNull()
        from title in Quotation
        from colon in Colon
        from edits in Edit.SeparatedByCommas()
        select new FixClause(kind ?? new WordSyntax(UsualKind, new TextSpan(title.Span.Start, 0)), title, edits, Spans.Over(word, edits[^1])));
}
