using Sprache;
using StackAudit.Language.Syntax;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary><c>key, key: value</c>.</summary>
internal static class TableRowGrammar
{
    private static readonly Parser<WordSyntax> QuotedKey = Terminal(
        new Expectation(Expectation.Key),
        at => at.Token.Kind == TokenKind.Text ? new WordSyntax(at.Source[(at.Token.Start + 1)..(at.Token.End - 1)], at.Token.Span) : null);

    private static readonly Parser<WordSyntax> Key = NameOr(Expectation.Key).XOr(QuotedKey);

    public static readonly Parser<TableRowSyntax> Row =
        from keys in Key.SeparatedByCommas()
        from colon in Colon
        from value in Sum
        select new TableRowSyntax(keys, value, Spans.Over(keys[0], value));
}
