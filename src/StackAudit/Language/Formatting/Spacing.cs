using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Formatting;

/// <summary>Whether there is a space between two tokens of a line.</summary>
internal sealed class Spacing(SourceText source, IEnumerable<SyntaxNode> nodes)
{
    // A word before a parenthesis is a function, or belongs to the language as in `where (…)`: only the tree knows.
    private readonly HashSet<int> _functions = [.. nodes.Where(node => node is CallExpression or OverExpression).Select(node => node.Span.Start)];

    public bool IsTight(Token left, Token right) =>
        IsSymbol(left, "([.") || IsSymbol(right, ",:.)]") || (IsSymbol(right, "(") && _functions.Contains(left.Start));

    /// <summary>A stretch on one line.</summary>
    public string Join(TextSpan span)
    {
        string joined = "";
        Token? left = null;
        for (Token token = Scanner.Scan(source.Content, span.Start, span.End); token.Kind != TokenKind.End; token = Scanner.Scan(source.Content, token.End, span.End))
        {
            joined += (left is null || IsTight(left, token) ? "" : " ") + source.Slice(token.Span);
            left = token;
        }

        return joined;
    }

    private bool IsSymbol(Token token, string symbols) => token.Kind == TokenKind.Symbol && symbols.Contains(source.Content[token.Start]);
}
