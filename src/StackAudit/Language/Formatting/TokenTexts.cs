using System.Text;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Formatting;

/// <summary>How tokens are written: as they were, but for the indentation of blocks and the spaces in holes.</summary>
internal sealed class TokenTexts(SourceText source, WrittenTokens tokens, LayoutPlan plan, Spacing spacing)
{
    private const string Quotes = "\"\"\"";

    /// <param name="index">Of the token in its file.</param>
    /// <param name="indentation">Of the clause that it belongs to.</param>
    public string Of(int index, int indentation)
    {
        Token token = tokens[index].Token;
        return token.Kind switch
        {
            TokenKind.Money => $"{source.Content.AsSpan(token.Start, 3)} {source.Content.AsSpan(token.Start + 3, token.Span.Length - 3).TrimStart()}",
            TokenKind.Text when plan.Texts.TryGetValue(index, out StringSyntax? text) => WithHoles(text),
            TokenKind.Block when plan.Texts.TryGetValue(index, out StringSyntax? text) && BeginsBelowQuotes(token) => Indented(text, Math.Max(2, indentation)),
            _ => source.Slice(token.Span),
        };
    }

    private string WithHoles(StringSyntax text)
    {
        var written = new StringBuilder();
        int position = text.Span.Start;
        foreach (HolePart hole in text.Parts.OfType<HolePart>())
        {
            string inside = spacing.Join(TextSpan.FromBounds(hole.Span.Start + 1, hole.Span.End - 1));

            // Two braces next to each other would be one that is printed.
            string space = inside.StartsWith('{') ? " " : "";
            written.Append(source.Content, position, hole.Span.Start - position).Append('{').Append(space).Append(inside).Append(space).Append('}');
            position = hole.Span.End;
        }

        return written.Append(source.Content, position, text.Span.End - position).ToString();
    }

    // What begins beside the quotes has no indentation of its own, so it is left alone.
    private bool BeginsBelowQuotes(Token token) =>
        source.Content.AsSpan(token.Start + 3, Scanner.LineEnd(source.Content, token.Start, token.End) - token.Start - 3).IsWhiteSpace()
        && source.Slice(token.Span).Contains('\n', StringComparison.Ordinal);

    private static string Indented(StringSyntax text, int indentation)
    {
        var written = new StringBuilder(Quotes).Append('\n');
        string content = string.Concat(text.Parts.OfType<TextPart>().Select(part => part.Text));
        if (content.Length > 0)
        {
            foreach (string line in content.Split('\n'))
            {
                written.Append(' ', line.Length == 0 ? 0 : indentation + 2).Append(line).Append('\n');
            }
        }

        return written.Append(' ', indentation).Append(Quotes).ToString();
    }
}
