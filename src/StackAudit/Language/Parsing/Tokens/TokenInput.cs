using Sprache;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>A place between two tokens. Each place of a region is made once, so what was read from there is remembered.</summary>
internal sealed class TokenInput(ParseRun run, TextSpan region, int position) : IInput
{
    private Token? _token;
    private TokenInput? _next;
    private Dictionary<object, object>? _memos;
    private object? _parser;
    private object? _result;

    public ParseRun Run => run;

    /// <summary>The stretch of text that may be read: an item, or the inside of a hole.</summary>
    public TextSpan Region => region;

    /// <summary>The end of the token before; the next one may follow after white space and comments.</summary>
    public int Position => position;

    public bool IsInHole => region.Start > 0 && run.Source.Content[region.Start] == '{';

    public Token Token => _token ??= Scanner.Scan(Source, position, region.End);

    public TokenInput Next => _next ??= new TokenInput(run, region, Token.End);

    public string Source => run.Source.Content;

    public char Current => Source[Token.Start];

    public bool AtEnd => Token.Kind == TokenKind.End;

    public int Line => run.Source.PositionOf(Token.Start).Line;

    public int Column => run.Source.PositionOf(Token.Start).Column;

    public IDictionary<object, object> Memos => _memos ??= [];

    public bool IsAt(string text) => Token.Is(run.Source, text);

    public IInput Advance() => Next;

    public void Remember<T>(Parser<T> parser, IResult<T> result) => (_parser, _result) = (parser, result);

    public IResult<T>? Recall<T>(Parser<T> parser) => ReferenceEquals(_parser, parser) ? (IResult<T>)_result! : null;

    public bool Equals(IInput? other) => other is TokenInput input && input.Position == position;

    public override bool Equals(object? obj) => obj is IInput other && Equals(other);

    public override int GetHashCode() => position;
}
