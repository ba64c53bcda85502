using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Reads one comment, word by word; one that does not begin with <c>stackaudit:</c> is not ours.</summary>
/// <param name="source">The file.</param>
/// <param name="comment">From the sign <c>#</c> to the end of the line.</param>
/// <param name="isUnknown">Whether a text only says that nobody knows.</param>
internal sealed class ExceptionCommentReader(SourceText source, TextSpan comment, Func<string, bool> isUnknown)
{
    public const string Sign = "stackaudit:";

    private const string Except = "except";
    private const string Until = "until";
    private const string Because = "because";

    private readonly int _end = comment.Start + source.Slice(comment).TrimEnd().Length;
    private int _at = comment.Start + 1;

    /// <summary>What is wrong with it; null where nothing is, and where it is not ours.</summary>
    public Diagnostic? Mistake { get; private set; }

    public ExceptionComment? Read()
    {
        SkipBlanks();
        if (!source.Content.AsSpan(_at, _end - _at).StartsWith(Sign, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        _at += Sign.Length;
        TextSpan verb = Word();
        if (Text(verb) != Except)
        {
            return Refuse(ExceptionCommentDiagnostics.UnknownVerb(At(verb), Text(verb)));
        }

        TextSpan rule = Word();
        if (Text(rule) is "" or Until or Because)
        {
            return Refuse(ExceptionCommentDiagnostics.NoRule(At(rule)));
        }

        if (!Takes(Until))
        {
            return Refuse(ExceptionCommentDiagnostics.NoDate(At(Rest()), Text(Rest())));
        }

        TextSpan day = Word();
        if (!DateOnly.TryParseExact(Text(day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly until))
        {
            return Refuse(ExceptionCommentDiagnostics.InvalidDate(At(day), Text(day)));
        }

        return Takes(Because) ? ReadReason(rule, until, day) : Refuse(ExceptionCommentDiagnostics.NoReason(At(Rest()), Text(Rest())));
    }

    private ExceptionComment? ReadReason(TextSpan rule, DateOnly until, TextSpan day)
    {
        TextSpan quoted = Rest();
        string text = Text(quoted);
        if (text is not ['"', ..])
        {
            return Refuse(ExceptionCommentDiagnostics.NotQuoted(At(quoted), text));
        }

        int close = ClosingQuote(text);
        if (close < 0)
        {
            return Refuse(ExceptionCommentDiagnostics.NotClosed(At(quoted), text.LastIndexOf('"') > 0));
        }

        var reason = TextSpan.FromBounds(quoted.Start + 1, quoted.Start + close);
        return string.IsNullOrWhiteSpace(Text(reason)) || isUnknown(Text(reason).Trim())
            ? Refuse(ExceptionCommentDiagnostics.EmptyReason(At(quoted)))
            : new ExceptionComment(TextSpan.FromBounds(comment.Start, reason.End + 1), rule, until, day, reason);
    }

    // The one behind which nothing stands but a further comment, so that a reason may quote somebody.
    private static int ClosingQuote(string text)
    {
        for (int at = text.IndexOf('"', 1); at >= 0; at = text.IndexOf('"', at + 1))
        {
            ReadOnlySpan<char> behind = text.AsSpan(at + 1);
            if (behind.IsEmpty || (char.IsWhiteSpace(behind[0]) && behind.TrimStart()[0] == '#'))
            {
                return at;
            }
        }

        return -1;
    }

    private bool Takes(string word)
    {
        int before = _at;
        if (Text(Word()) == word)
        {
            return true;
        }

        _at = before;
        return false;
    }

    private TextSpan Word()
    {
        SkipBlanks();
        int start = _at;
        while (_at < _end && !char.IsWhiteSpace(source.Content[_at]))
        {
            _at++;
        }

        return TextSpan.FromBounds(start, _at);
    }

    private TextSpan Rest()
    {
        SkipBlanks();
        return TextSpan.FromBounds(_at, _end);
    }

    private void SkipBlanks()
    {
        while (_at < _end && char.IsWhiteSpace(source.Content[_at]))
        {
            _at++;
        }
    }

    private string Text(TextSpan span) => source.Slice(span);

    // What is missing is missed where the comment ends; all of it is shown.
    private Location At(TextSpan span) => new(source, span.Length == 0 ? TextSpan.FromBounds(comment.Start, _end) : span);

    private ExceptionComment? Refuse(Diagnostic mistake)
    {
        Mistake = mistake;
        return null;
    }
}
