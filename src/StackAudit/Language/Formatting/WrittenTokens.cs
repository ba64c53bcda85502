using StackAudit.Language.Parsing;
using StackAudit.Text;

namespace StackAudit.Language.Formatting;

/// <summary>All tokens of a rule file with their comments. The last one is its end.</summary>
internal sealed class WrittenTokens
{
    private readonly List<WrittenToken> _tokens = [];
    private readonly Dictionary<int, int> _indexes = [];

    public WrittenTokens(SourceText source)
    {
        string text = source.Content;
        int position = text.StartsWith(Layout.ByteOrderMark) ? 1 : 0;
        Token token;
        do
        {
            token = Scanner.Scan(text, position, text.Length);
            Add(text, position, token);
            position = token.End;
        }
        while (token.Kind != TokenKind.End);
    }

    public int Count => _tokens.Count;

    public WrittenToken this[int index] => _tokens[index];

    public int IndexAt(int start) => _indexes[start];

    /// <summary>The last token that ends at or before a place.</summary>
    public int IndexEndingAt(int end)
    {
        int low = 0;
        for (int high = _tokens.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _tokens[middle].Token.End <= end ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private void Add(string text, int from, Token token)
    {
        var above = new List<Comment>();
        int lines = 0;
        int lineStart = from == 0 ? 0 : -1;
        for (int i = from; i < token.Start; i++)
        {
            if (text[i] == '\n')
            {
                lines++;
                lineStart = i + 1;
            }
            else if (text[i] == '#')
            {
                int end = Scanner.LineEnd(text, i, token.Start);
                string comment = text[i..end].TrimEnd();
                if (lines == 0 && _tokens.Count > 0 && above.Count == 0)
                {
                    _tokens[^1].Beside = comment;
                }
                else
                {
                    above.Add(new Comment(comment, i > lineStart, Math.Max(0, lines - 1)));
                }

                lines = 0;
                i = end - 1;
            }
        }

        _indexes[token.Start] = _tokens.Count;
        _tokens.Add(new WrittenToken(token, above, Math.Max(0, lines - 1)));
    }
}
