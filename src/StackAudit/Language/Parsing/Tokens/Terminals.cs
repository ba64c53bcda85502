using Sprache;
using StackAudit.Language.Syntax;

namespace StackAudit.Language.Parsing;

/// <summary>The parsers of single tokens. Each one says what it expected where it does not find it.</summary>
internal static class Terminals
{
    public static readonly Parser<Token> Comma = Symbol(",");

    public static readonly Parser<Token> Colon = Symbol(":");

    /// <summary>A word that the language does not need for itself.</summary>
    public static readonly Parser<WordSyntax> Name = NameOr(Expectation.Name);

    public static readonly Parser<WordSyntax> Word = AnyWord("a word");

    /// <summary>What follows a point or names an entry of a record: any word, as fields may have reserved ones.</summary>
    public static readonly Parser<WordSyntax> Field = AnyWord("the name of a field");

    public static readonly Parser<WordSyntax> Code =
        Terminal(new Expectation("a code such as `ACME1001`"), at => IsCode(at) ? WordAt(at) : null);

    public static Parser<WordSyntax> NameOr(string shown) =>
        Terminal(new Expectation(shown), at => at.Token.Kind == TokenKind.Word && !ReservedWords.Contains(at.Run.Source, at.Token) ? WordAt(at) : null);

    public static Parser<Token> Keyword(string word) => Exactly(Expectation.Of(word));

    public static Parser<Token> Keyword(string word, string shown) => Exactly(new Expectation(shown, word));

    public static Parser<Token> Symbol(string symbol) => Exactly(Expectation.Of(symbol));

    public static Parser<Token> Operator(string text) => Exactly(new Expectation(Expectation.Operator, text));

    /// <summary>One of a few words, which is kept.</summary>
    public static Parser<WordSyntax> AnyOf(params string[] words) => AnyOf([.. words.Select(Expectation.Of)]);

    public static Parser<WordSyntax> AnyOf(string shown, string[] words) => AnyOf([.. words.Select(word => new Expectation(shown, word))]);

    private static Parser<WordSyntax> AnyOf(Expectation[] expectations) => input =>
    {
        var at = (TokenInput)input;
        foreach (Expectation expectation in expectations)
        {
            if (at.IsAt(expectation.Written!))
            {
                return Result.Success(new WordSyntax(expectation.Written!, at.Token.Span), at.Next);
            }
        }

        return at.Expect<WordSyntax>(expectations);
    };

    public static Parser<T> Terminal<T>(Expectation expectation, Func<TokenInput, T?> read)
        where T : class
    {
        Expectation[] expectations = [expectation];
        return input =>
        {
            var at = (TokenInput)input;
            return read(at) is { } value ? Result.Success(value, at.Next) : at.Expect<T>(expectations);
        };
    }

    private static Parser<WordSyntax> AnyWord(string shown) =>
        Terminal(new Expectation(shown), at => at.Token.Kind == TokenKind.Word ? WordAt(at) : null);

    private static Parser<Token> Exactly(Expectation expectation) => Terminal(expectation, at => at.IsAt(expectation.Written!) ? at.Token : null);

    private static WordSyntax WordAt(TokenInput at) => new(at.Run.Source.Slice(at.Token.Span), at.Token.Span);

    private static bool IsCode(TokenInput at)
    {
        ReadOnlySpan<char> text = at.Source.AsSpan(at.Token.Start, at.Token.Span.Length);
        ReadOnlySpan<char> letters = text.TrimEnd("0123456789");
        return at.Token.Kind == TokenKind.Word && letters.Length > 0 && letters.Length < text.Length && !letters.ContainsAnyExceptInRange('A', 'Z');
    }
}
