using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>Reads one marker: <c>#~ CODE [level] ["part of the message"] [path a &gt; b &gt; c] [also N]</c>, <c>#~ ok CODE</c>, <c>#~ unknown CODE</c> or <c>#~ todo CODE</c>.</summary>
internal sealed class MarkerParser
{
    public const string Fine = "ok";
    public const string Unknown = "unknown";

    private const string KnownMiss = "todo";
    private const string Above = "^";

    private readonly FixtureText _text;
    private readonly TextSpan _span;
    private readonly IReadOnlyList<string>? _codes;
    private readonly DiagnosticBag _mistakes;
    private readonly IReadOnlyList<MarkerWord> _words;
    private readonly bool _isBelow;
    private int _next;

    public MarkerParser(FixtureText text, TextSpan span, IReadOnlyList<string>? codes, DiagnosticBag mistakes)
    {
        _text = text;
        int start = span.Start + MarkerReader.Sign.Length;
        _isBelow = text.Yaml.Content.AsSpan(start).StartsWith(Above);
        _words = MarkerWord.Split(text.Yaml, TextSpan.FromBounds(start + (_isBelow ? Above.Length : 0), span.End));
        _span = TextSpan.FromBounds(span.Start, _words.Count > 0 ? _words[^1].Span.End : start);
        _codes = codes;
        _mistakes = mistakes;
    }

    /// <summary>The marker; null after a report.</summary>
    public Marker? Parse(int line, int lineAbove)
    {
        MarkerKind kind = ReadKind();
        if (_next == _words.Count || _words[_next].IsQuoted)
        {
            return Reject("the code of a rule");
        }

        MarkerWord code = _words[_next++];
        if (_codes?.Contains(code.Text) == false)
        {
            // A code behind it tells that the word was to say what becomes of the line.
            if (kind == MarkerKind.Finding && _next < _words.Count && _codes.Contains(_words[_next].Text))
            {
                _next--;
                return Reject("the code of a rule, or `ok`, `unknown` or `todo` before it");
            }

            _mistakes.Add(TestDiagnostics.UntestedRule(_text.Locate(code.Span), code.Text, _codes));
            return null;
        }

        if (_isBelow && lineAbove == 0)
        {
            return Reject("a line above it");
        }

        var marker = new Marker(kind, code.Text, _text, _isBelow ? lineAbove : line, _span);
        return kind == MarkerKind.Finding ? ReadDetails(marker) : _next == _words.Count ? marker : Reject("nothing behind the code");
    }

    private MarkerKind ReadKind() =>
        Take(Fine) ? MarkerKind.Fine
        : Take(Unknown) ? MarkerKind.Unknown
        : Take(KnownMiss) ? MarkerKind.KnownMiss
        : MarkerKind.Finding;

    private Marker? ReadDetails(Marker marker)
    {
        while (_next < _words.Count)
        {
            MarkerWord word = _words[_next++];
            Marker? more = word switch
            {
                { IsQuoted: true } => marker with { Message = word.Text },
                { Text: "error" } => marker with { Level = Severity.Error },
                { Text: "warning" } => marker with { Level = Severity.Warning },
                { Text: "info" } => marker with { Level = Severity.Info },
                { Text: "path" } when ReadPath() is { } path => marker with { Path = path },
                { Text: "also" } when ReadNumber() is { } number => marker with { Also = number },
                _ => null,
            };
            if (more == null)
            {
                _next--;
                return Reject("a level, a part of the message in quotes, `path a > b` or `also 2`");
            }

            marker = more;
        }

        return marker;
    }

    private List<string>? ReadPath()
    {
        var ids = new List<string>();
        do
        {
            if (_next == _words.Count || _words[_next].IsQuoted)
            {
                return null;
            }

            ids.Add(_words[_next++].Text);
        }
        while (Take(">"));
        return ids;
    }

    private int? ReadNumber() =>
        _next < _words.Count && int.TryParse(_words[_next].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && _next++ >= 0 ? number : null;

    private bool Take(string word)
    {
        if (_next == _words.Count || _words[_next].IsQuoted || _words[_next].Text != word)
        {
            return false;
        }

        _next++;
        return true;
    }

    private Marker? Reject(string expected)
    {
        TextSpan at = _next < _words.Count ? _words[_next].Span : _span;
        _mistakes.Add(TestDiagnostics.MalformedMarker(_text.Locate(at), expected));
        return null;
    }
}
