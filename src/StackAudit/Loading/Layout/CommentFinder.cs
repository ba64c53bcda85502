using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Finds the comments of a file, which the YAML library does not hand out: they begin with <c>#</c> where no value stands.</summary>
internal static class CommentFinder
{
    public static IReadOnlyList<TextSpan> Find(string content, IEnumerable<LayoutNode> roots)
    {
        LayoutNode[] leaves = [.. roots.SelectMany(Leaves).Where(leaf => leaf.Start < leaf.End).OrderBy(leaf => leaf.Start)];
        var comments = new List<TextSpan>();
        int at = 0;
        foreach (LayoutNode leaf in leaves)
        {
            FindBetween(content, at, leaf.Start, comments);
            at = leaf.End;
            if (leaf is LayoutScalar { IsBlock: true })
            {
                // Behind the mark of a block stands a comment, and nothing else.
                int header = Math.Min(EndOfLine(content, leaf.Start), leaf.End);
                FindBetween(content, leaf.Start, header, comments);
            }
        }

        FindBetween(content, at, content.Length, comments);
        return comments;
    }

    private static IEnumerable<LayoutNode> Leaves(LayoutNode node) => node is LayoutScalar or LayoutAlias ? [node] : node.Children.SelectMany(Leaves);

    private static void FindBetween(string content, int start, int end, List<TextSpan> comments)
    {
        for (int at = start; at < end; at++)
        {
            if (content[at] is '&' or '!' or '%')
            {
                // The name of an anchor or a tag may hold the sign.
                at = Math.Max(at, IndexOfBlank(content, at) - 1);
            }
            else if (content[at] == '#')
            {
                int lineEnd = EndOfLine(content, at);
                comments.Add(TextSpan.FromBounds(at, lineEnd));
                at = lineEnd - 1;
            }
        }
    }

    private static int IndexOfBlank(string content, int start)
    {
        int length = content.AsSpan(start).IndexOfAny(" \t\r\n");
        return length < 0 ? content.Length : start + length;
    }

    private static int EndOfLine(string content, int start)
    {
        int length = content.AsSpan(start).IndexOfAny("\r\n");
        return length < 0 ? content.Length : start + length;
    }
}
