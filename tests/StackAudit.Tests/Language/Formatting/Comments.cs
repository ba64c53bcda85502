using System.Text;
using StackAudit.Language.Parsing;

namespace StackAudit.Tests.Language.Formatting;

/// <summary>The comments of a rule text, found without the formatter.</summary>
internal static class Comments
{
    public static IReadOnlyList<string> In(string text)
    {
        var comments = new List<string>();
        Split(text, (_, between) => comments.AddRange(between.Split('\n').Select(CommentOf).OfType<string>()));
        return comments;
    }

    public static string Without(string text)
    {
        var kept = new StringBuilder();
        Split(text, (token, between) => kept.Append(string.Join('\n', between.Split('\n').Select(WithoutComment))).Append(token));
        return kept.ToString();
    }

    /// <summary>Hands over each token with what stands before it.</summary>
    public static void Split(string text, Action<string, string> visit)
    {
        int position = 0;
        for (Token token = Scanner.Scan(text, 0, text.Length); ; token = Scanner.Scan(text, position, text.Length))
        {
            visit(text[token.Start..token.End], text[position..token.Start]);
            position = token.End;
            if (token.Kind == TokenKind.End)
            {
                return;
            }
        }
    }

    private static string WithoutComment(string line) => line.Contains('#', StringComparison.Ordinal) ? line.Split('#')[0].TrimEnd() : line;

    private static string? CommentOf(string line)
    {
        int start = line.IndexOf('#', StringComparison.Ordinal);
        return start < 0 ? null : line[start..].TrimEnd();
    }
}
