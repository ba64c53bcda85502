using Sprache;
using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>What may follow the head of an item: clauses that begin with known words, or rows that begin with any.</summary>
/// <param name="Part">What messages call one of them; null for an item that is only a head.</param>
/// <param name="Next">What messages call the one that could have begun at a place.</param>
internal sealed record ItemBody(string? Part, string Next, IReadOnlyList<ClauseForm> Clauses, Parser<SyntaxNode>? Row = null)
{
    public static readonly ItemBody None = new(null, "the next item", []);

    public IEnumerable<string> Keywords => Clauses.Select(clause => clause.Keyword);

    public Parser<SyntaxNode>? Find(SourceText source, Token token)
    {
        if (token.Kind == TokenKind.Word)
        {
            foreach (ClauseForm clause in Clauses)
            {
                if (token.Is(source, clause.Keyword))
                {
                    return clause.Parser;
                }
            }
        }

        return null;
    }
}
