using Sprache;
using StackAudit.Diagnostics;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Reads one item clause by clause. A clause that cannot be read is reported and left out, and the next one is read as if nothing had happened.</summary>
internal sealed class ItemParser(SourceText source, TextSpan item, ItemForm form, DiagnosticBag diagnostics)
{
    private const int MostMistakes = 20;

    private int _position = item.Start;
    private int _mistakes;

    public ItemSyntax? Read()
    {
        ItemBuilder? build = Read(form.Head, isHead: true);
        int end = _position;
        var clauses = new List<SyntaxNode>();
        while (Scanner.Scan(source.Content, _position, item.End) is { Kind: not TokenKind.End } first)
        {
            if (_mistakes == MostMistakes)
            {
                diagnostics.Add(SyntaxDiagnostics.TooManyMistakes(new Location(source, first.Span), MostMistakes));
                break;
            }

            if (ReadClause(first) is { } clause)
            {
                clauses.Add(clause);
                end = clause.Span.End;
            }
        }

        if (form.Body.Row is not null && clauses.Count == 0 && _mistakes == 0)
        {
            Report(SyntaxDiagnostics.Incomplete(new Location(source, new TextSpan(end, 0)), "expected a row such as `key: value`"));
        }

        return build is null ? null : build(clauses, TextSpan.FromBounds(item.Start, end)) with { IsBroken = _mistakes > 0 };
    }

    private SyntaxNode? ReadClause(Token first)
    {
        if ((form.Body.Find(source, first) ?? form.Body.Row) is { } parser)
        {
            return Read(parser, isHead: false);
        }

        Report(Blame.UnknownClause(source, first, form.Body));
        _position = NextClause(first.Start, first.Start, isHead: false);
        return null;
    }

    /// <summary>Reads a clause from the current place and goes on to the next one. The head of an item is kept even if something is left over after it.</summary>
    private T? Read<T>(Parser<T> parser, bool isHead)
        where T : class
    {
        int start = _position;
        IResult<T> result = Run(parser, item.End, isHead, out ParseRun run);
        if (result.WasSuccessful && !run.IsBroken)
        {
            _position = result.Remainder.Position;
            return result.Value;
        }

        int next = NextClause(start, run.Failure.At!.Token.Start, isHead);
        if (next <= run.Failure.At.Token.Start)
        {
            // It took the beginning of the next clause for its own; without that the mistake is where this one ends.
            Run(parser, next, isHead, out ParseRun shorter);
            run = shorter.Failure.At is null ? run : shorter;
        }

        Report(Blame.Explain(run, next));
        _position = next;
        return isHead && result.WasSuccessful ? result.Value : null;
    }

    private IResult<T> Run<T>(Parser<T> parser, int end, bool isHead, out ParseRun run)
    {
        run = new ParseRun(source);
        IResult<T> result = parser(new TokenInput(run, TextSpan.FromBounds(_position, end), _position));
        if (result.WasSuccessful && !IsNextClause(((TokenInput)result.Remainder).Token, isHead))
        {
            run.IsBroken = true;
            run.Failure.Expect((TokenInput)result.Remainder, new Expectation(form.Body.Part is null ? "the next item" : "the next clause"));
        }

        return result;
    }

    private bool IsNextClause(Token token, bool isHead) =>
        token.Kind == TokenKind.End || form.Body.Find(source, token) is not null || BeginsLine(token, isHead);

    // A line that is indented no deeper than the clause before it begins a clause, even if its first word is misspelt.
    private bool BeginsLine(Token token, bool isHead) =>
        form.Body.Part is not null
        && Layout.IndentationBefore(source, token.Start) is { } indentation
        && (isHead || indentation <= ClauseIndentation);

    private int ClauseIndentation => Layout.IndentationAround(source, Scanner.Scan(source.Content, _position, item.End).Start);

    /// <summary>Where to go on: the first line after a broken clause that begins with a known word, or that comes after the mistake.</summary>
    private int NextClause(int start, int mistake, bool isHead)
    {
        Token token = Scanner.Scan(source.Content, start, item.End);
        for (int position = token.End; ; position = token.End)
        {
            token = Scanner.Scan(source.Content, position, item.End);
            bool isCandidate = token.Kind == TokenKind.End || token.Start > mistake || form.Body.Find(source, token) is not null;
            if (token.Kind == TokenKind.End || (isCandidate && BeginsLine(token, isHead)))
            {
                return token.Start;
            }
        }
    }

    private void Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        _mistakes++;
    }
}
