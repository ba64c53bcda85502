using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>The line for which a comment speaks: its own, or, where it stands alone, the next one that says something.</summary>
internal static class ExceptedLine
{
    public static int Of(Location comment)
    {
        int line = comment.Start.Line;
        SourceText source = comment.Source;
        if (!source.Line(line)[..(comment.Start.Column - 1)].IsWhiteSpace())
        {
            return line;
        }

        for (int next = line + 1; next <= source.LineCount; next++)
        {
            if (source.Line(next).TrimStart() is not ([] or ['#', ..]))
            {
                return next;
            }
        }

        return line;
    }
}
