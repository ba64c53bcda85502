using StackAudit.Text;

namespace StackAudit.Testing;

/// <summary>
/// A comment that says why no test can show something, on the line or above it: <c># equivalent `&gt;`: a circle has at least two tools</c> of a change,
/// <c># never `no`: a circle has at least two tools</c> of an answer.
/// </summary>
/// <param name="Line">The line that it speaks of.</param>
/// <param name="Subject">What stands between the quotes: what words become, or <c>dropped</c>; an answer. Null where it names none.</param>
/// <param name="Reason">An input for which both versions answer alike; why the answer is never given.</param>
internal sealed record Excuse(int Line, string? Subject, string Reason, TextSpan Span)
{
    /// <summary>Of changes that no test notices.</summary>
    public const string OfChanges = "# equivalent";

    /// <summary>Of answers that no test has seen.</summary>
    public const string OfAnswers = "# never";

    /// <summary>Those of a kind in a file, in their order.</summary>
    public static IReadOnlyList<Excuse> Read(SourceText source, string sign)
    {
        var excuses = new List<Excuse>();
        for (int line = 1; line <= source.LineCount; line++)
        {
            ReadOnlySpan<char> content = source.Line(line);
            int at = content.IndexOf(sign);
            if (at >= 0)
            {
                int target = content[..at].IsWhiteSpace() ? NextLine(source, line) : line;
                excuses.Add(Read(content[(at + sign.Length)..], target, new TextSpan(source.StartOf(line) + at, content.Length - at)));
            }
        }

        return excuses;
    }

    /// <summary>Whether it gives a reason for something on a line.</summary>
    public bool Covers(int line, string subject) => Reason.Length > 0 && Line == line && Subject == subject;

    // `subject`: reason
    private static Excuse Read(ReadOnlySpan<char> rest, int line, TextSpan span)
    {
        rest = rest.Trim();
        int close = rest is ['`', ..] ? rest[1..].IndexOf('`') : -1;
        return close < 0 || rest[(close + 2)..] is not [':', .. var reason]
            ? new Excuse(line, null, "", span)
            : new Excuse(line, rest[1..(close + 1)].ToString(), reason.Trim().ToString(), span);
    }

    // Several reasons may stand above a line.
    private static int NextLine(SourceText source, int line)
    {
        int next = line + 1;
        while (next <= source.LineCount && source.Line(next).TrimStart() is ['#', ..])
        {
            next++;
        }

        return next;
    }
}
