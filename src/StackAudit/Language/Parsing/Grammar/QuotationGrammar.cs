using System.Text;
using Sprache;
using StackAudit.Language.Syntax;
using StackAudit.Text;
using static StackAudit.Language.Parsing.ExpressionGrammar;
using static StackAudit.Language.Parsing.Terminals;

namespace StackAudit.Language.Parsing;

/// <summary>Texts between quotes and the holes in them.</summary>
internal static class QuotationGrammar
{
    private static readonly Expectation AText = new("a text in quotes");

    private static readonly Parser<WordSyntax> Filter =
        from bar in Symbol("|")
        from name in Name
        select name;

    private static readonly Parser<HolePart> Hole =
        from open in Symbol("{")
        from value in Condition
        from filter in Filter.OrNull()
        from close in Symbol("}")
        select new HolePart(value, filter, Spans.Over(open, close));

    public static readonly Parser<StringSyntax> Quotation = Read;

    private static IResult<StringSyntax> Read(IInput input)
    {
        var at = (TokenInput)input;
        return at.Token.Kind switch
        {
            TokenKind.Text => ReadText(at),
            TokenKind.Block => Result.Success(BlockText.Read(at.Run.Source, at.Token.Span), at.Next),
            TokenKind.UnclosedText => at.Reject<StringSyntax>(SyntaxDiagnostics.UnclosedText(at.Run.At(at.Token.Span))),
            TokenKind.UnclosedBlock => at.Reject<StringSyntax>(SyntaxDiagnostics.UnclosedBlock(at.Run.At(BlockText.PlaceOfMissingEnd(at.Source, at.Token.Span)))),
            _ => at.Expect<StringSyntax>(AText),
        };
    }

    private static IResult<StringSyntax> ReadText(TokenInput at)
    {
        string source = at.Source;
        int end = at.Token.End - 1;
        var parts = new List<StringPart>();
        var text = new StringBuilder();
        int textStart = at.Token.Start + 1;
        for (int i = textStart; i < end;)
        {
            char next = i + 1 < end ? source[i + 1] : '\0';
            if (source[i] == '{' && next != '{')
            {
                AddText(i);
                IResult<HolePart> hole = Hole(new TokenInput(at.Run, TextSpan.FromBounds(i, end), i));
                if (!hole.WasSuccessful)
                {
                    return Combinators.Fail<StringSyntax>(hole.Remainder);
                }

                parts.Add(hole.Value);
                i = textStart = hole.Value.Span.End;
                continue;
            }

            if (source[i] == '\\' && next is not ('"' or '\\'))
            {
                return at.Reject<StringSyntax>(SyntaxDiagnostics.UnknownEscape(at.Run.At(new TextSpan(i, 1))));
            }

            bool isDoubled = source[i] is '{' or '\\';
            text.Append(isDoubled ? next : source[i]);
            i += isDoubled ? 2 : 1;
        }

        AddText(end);
        return Result.Success(new StringSyntax(parts, false, at.Token.Span), at.Next);

        void AddText(int to)
        {
            if (text.Length > 0)
            {
                parts.Add(new TextPart(text.ToString(), TextSpan.FromBounds(textStart, to)));
                text.Clear();
            }
        }
    }
}
