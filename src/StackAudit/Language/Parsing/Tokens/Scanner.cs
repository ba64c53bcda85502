using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Finds the next token. Which one it is never depends on what the grammar expects, so places can remember their tokens.</summary>
internal static class Scanner
{
    private static readonly string[] TwoCharacterSymbols = [">=", "<=", "==", "!=", "&&", "||", "<>", "=>", "=<"];

    public static Token Scan(string text, int position, int end)
    {
        int start = SkipTrivia(text, position, end);
        if (start >= end)
        {
            return new Token(TokenKind.End, new TextSpan(end, 0));
        }

        char first = text[start];
        return first switch
        {
            '"' => Quotation(text, start, end),
            _ when char.IsAsciiLetter(first) => Word(text, start, end),
            _ when char.IsAsciiDigit(first) => Between(TokenKind.Number, start, NumberEnd(text, start, end)),
            _ => Between(TokenKind.Symbol, start, SymbolEnd(text, start, end)),
        };
    }

    /// <summary>The end of what the quotes at <paramref name="start"/> enclose, or -1 when they are never closed.</summary>
    public static int QuotationEnd(string text, int start, int end)
    {
        if (IsBlock(text, start, end))
        {
            int close = text.IndexOf("\"\"\"", start + 3, end - start - 3, StringComparison.Ordinal);
            return close < 0 ? -1 : close + 3;
        }

        for (int i = start + 1; i < end && text[i] != '\n'; i++)
        {
            if (text[i] == '"')
            {
                return i + 1;
            }

            if (text[i] == '\\')
            {
                i++;
            }
        }

        return -1;
    }

    public static bool IsBlock(string text, int start, int end) => text.AsSpan(start, end - start).StartsWith("\"\"\"");

    public static int LineEnd(string text, int start, int end)
    {
        int length = text.AsSpan(start, end - start).IndexOf('\n');
        return length < 0 ? end : start + length;
    }

    private static int SkipTrivia(string text, int position, int end)
    {
        while (position < end)
        {
            switch (text[position])
            {
                case ' ' or '\t' or '\r' or '\n':
                    position++;
                    break;
                case '#':
                    position = LineEnd(text, position, end);
                    break;
                default:
                    return position;
            }
        }

        return end;
    }

    private static Token Quotation(string text, int start, int end)
    {
        bool isBlock = IsBlock(text, start, end);
        int close = QuotationEnd(text, start, end);
        if (isBlock && close >= 0 && LineOfNextBlock(text, start, close) is { } next)
        {
            return Between(TokenKind.UnclosedBlock, start, next);
        }

        if (close >= 0)
        {
            return Between(isBlock ? TokenKind.Block : TokenKind.Text, start, close);
        }

        return isBlock
            ? Between(TokenKind.UnclosedBlock, start, end)
            : Between(TokenKind.UnclosedText, start, start + text.AsSpan(start, LineEnd(text, start, end) - start).TrimEnd().Length);
    }

    // Where quotes that seem to close a block stand behind a word, as in `given """`, they open another one.
    private static int? LineOfNextBlock(string text, int start, int close)
    {
        int line = text.LastIndexOf('\n', close - 4, close - 3 - start) + 1;
        ReadOnlySpan<char> before = text.AsSpan(line, close - 3 - line);
        bool isOpening = line > start && before.EndsWith(" ") && !before.Trim().IsEmpty && !before.Trim().ContainsAnyExceptInRange('a', 'z');
        return isOpening && text.AsSpan(close, LineEnd(text, close, text.Length) - close).IsWhiteSpace() ? line : null;
    }

    private static Token Word(string text, int start, int end)
    {
        int wordEnd = WordEnd(text, start, end);
        int amount = wordEnd;
        while (amount < end && text[amount] is ' ' or '\t')
        {
            amount++;
        }

        bool isMoney = wordEnd - start == 3 && amount > wordEnd && amount < end && char.IsAsciiDigit(text[amount])
            && !text.AsSpan(start, 3).ContainsAnyExceptInRange('A', 'Z');
        return isMoney ? Between(TokenKind.Money, start, AmountEnd(text, amount, end)) : Between(TokenKind.Word, start, wordEnd);
    }

    private static int WordEnd(string text, int start, int end)
    {
        int i = start + 1;
        while (i < end && (IsWordPart(text[i]) || (text[i] == '-' && i + 1 < end && char.IsAsciiLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    // Takes in what stands too close to a number, as in 60days or 3-1, so that it can be named as a whole.
    private static int NumberEnd(string text, int start, int end)
    {
        int i = start + 1;
        while (i < end && (IsWordPart(text[i]) || (text[i] is '-' or '.' && i + 1 < end && char.IsAsciiLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        return i < end && text[i] == '%' ? i + 1 : i;
    }

    private static int AmountEnd(string text, int start, int end)
    {
        int i = NumberEnd(text, start, end);
        while (i + 3 < end && text[i] == ',' && !text.AsSpan(i + 1, 3).ContainsAnyExceptInRange('0', '9'))
        {
            i = NumberEnd(text, i + 1, end);
        }

        return i;
    }

    private static int SymbolEnd(string text, int start, int end)
    {
        if (start + 1 >= end)
        {
            return start + 1;
        }

        ReadOnlySpan<char> two = text.AsSpan(start, 2);
        foreach (string symbol in TwoCharacterSymbols)
        {
            if (two.SequenceEqual(symbol))
            {
                return start + 2;
            }
        }

        return char.IsSurrogatePair(two[0], two[1]) ? start + 2 : start + 1;
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static Token Between(TokenKind kind, int start, int end) => new(kind, TextSpan.FromBounds(start, end));
}
