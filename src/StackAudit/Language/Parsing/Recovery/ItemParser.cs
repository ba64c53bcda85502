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

    // What the clause before could have gone on with.
    private FurthestFailure? _before;

    public ItemSyntax? Read()
    {
        ItemBuilder? build = Read(form.Head, isHead: true);
        int end = _position;
        var clauses = new List<SyntaxNode>();
        while (Scan(_position) is { Kind: not TokenKind.End } first)
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

        Report(Blame.UnknownClause(source, first, form.Body, _before));
        _position = NextLine(first.Start, first.Start);
        return null;
    }

    /// <summary>Reads a clause from the current place and goes on to the next one. The head of an item is kept even if something is left over after it.</summary>
    private T? Read<T>(Parser<T> parser, bool isHead)
        where T : class
    {
        int start = _position;
        IResult<T> result = Run(parser, item.End, out ParseRun run);
        _before = run.Failure;
        if (result.WasSuccessful && !run.IsBroken)
        {
            _position = result.Remainder.Position;
            return result.Value;
        }

        // It may have taken the beginning of the next line for its own; if it cannot end before that either, the mistake is there.
        int next = NextLine(start, start);
        int mistake = run.Failure.At!.Token.Start;
        if (next <= mistake)
        {
            IResult<T> shorter = Run(parser, next, out ParseRun shorterRun);
            bool isEarlier = !shorter.WasSuccessful || shorterRun.IsBroken;
            run = isEarlier ? shorterRun : run;
            next = isEarlier ? next : NextLine(start, mistake);
        }

        Report(Blame.Explain(run, next));
        _position = next;
        return isHead && result.WasSuccessful ? result.Value : null;
    }

    private IResult<T> Run<T>(Parser<T> parser, int end, out ParseRun run)
    {
        run = new ParseRun(source);
        IResult<T> result = parser(new TokenInput(run, TextSpan.FromBounds(_position, end), _position));
        if (result.WasSuccessful && !run.IsBroken && !IsNextClause(((TokenInput)result.Remainder).Token, _position))
        {
            run.IsBroken = true;
            run.Failure.Expect((TokenInput)result.Remainder, new Expectation(form.Body.Next));
        }

        return result;
    }

    private bool IsNextClause(Token token, int start) =>
        token.Kind == TokenKind.End || form.Body.Find(source, token) is not null || BeginsLine(token, start);

    // A line that is indented no deeper than the clause before it begins a clause, even if its first word is misspelt.
    private bool BeginsLine(Token token, int start) =>
        form.Body.Part is not null
        && Layout.IndentationBefore(source, token.Start) is { } indentation
        && (start == item.Start || indentation <= Layout.IndentationAround(source, Scan(start).Start));

    /// <summary>Where to go on after a clause: the first line after a place that may begin another one.</summary>
    private int NextLine(int start, int after)
    {
        Token token = Scan(Scan(start).End);
        while (token.Kind != TokenKind.End && (token.Start <= after || !BeginsLine(token, start)))
        {
            token = Scan(token.End);
        }

        return token.Start;
    }

    private Token Scan(int position) => Scanner.Scan(source.Content, position, item.End);

    private void Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        _mistakes++;
    }
}
