using StackAudit.Loading;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>Makes edits of one file that leave its comments where they are.</summary>
internal sealed class FileEdits(YamlLayout layout)
{
    public YamlLayout Layout { get; } = layout;

    public TextEdit Insert(int offset, string text) => Replace(offset, offset, text);

    public TextEdit Replace(int start, int end, string text) => new(Layout.Source.Path, TextSpan.FromBounds(start, end), text);

    /// <summary>Takes everything away but the comments, each of which keeps its line.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="text">What comes to stand at the beginning.</param>
    public IEnumerable<TextEdit> Cut(int start, int end, string text = "")
    {
        string indent = Layout.IsFirstOnLine(start) ? Layout.Indent(start) ?? "" : "";
        int from = start;
        foreach (TextSpan comment in Layout.CommentsIn(start, end))
        {
            // The sign begins a comment only behind a blank.
            bool isBehindSomething = from == start && (text.Length > 0 || (start > 0 && !char.IsWhiteSpace(Layout.Content[start - 1])));
            yield return Replace(from, comment.Start, from > start ? indent : isBehindSomething ? $"{text} " : text);
            from = Layout.NextLine(comment.End);
            text = "";
        }

        if (from < end || (from == start && text.Length > 0))
        {
            yield return Replace(from, Math.Max(from, end), text);
        }
    }

    /// <summary>Takes a part of a block away: its lines, where they hold nothing else.</summary>
    /// <param name="start">Where its key or hyphen stands.</param>
    /// <param name="end">Behind its value.</param>
    /// <param name="next">Where the next part of the same block begins; null behind the last.</param>
    public IEnumerable<TextEdit> CutLines(int start, int end, int? next)
    {
        int lineEnd = Layout.LineEnd(end);
        bool hasComments = Layout.CommentsIn(start, lineEnd).Any();
        if (hasComments)
        {
            return Cut(start, Layout.NextLine(end));
        }

        if (!Layout.IsFirstOnLine(start))
        {
            return next is { } following && !Layout.CommentsIn(lineEnd, following).Any() ? Cut(start, following) : Cut(start, lineEnd);
        }

        int lineStart = Layout.LineStart(start);
        bool endsFile = Layout.NextLine(end) == Layout.Content.Length && lineEnd == Layout.Content.Length;
        return endsFile && lineStart > 0 ? Cut(Layout.LineEnd(lineStart - 1), lineEnd) : Cut(lineStart, Layout.NextLine(end));
    }

    /// <summary>Puts a value in the place of another, whatever the shape of that; null where others share it.</summary>
    public IEnumerable<TextEdit>? ReplaceValue(ValueSlot slot, string text)
    {
        if (slot.Behind < 0 || Layout.HoldsRepeated(slot.Node))
        {
            return null;
        }

        switch (slot.Node)
        {
            case LayoutScalar { IsEmpty: true } nothing:
                return [Insert(nothing.End, $" {text}")];
            case LayoutScalar { IsBlock: true } block:
                return ReplaceBlockText(block, text);
            case LayoutScalar or LayoutAlias:
                return [Replace(slot.Node.Start, slot.Node.End, text)];
            case LayoutMapping { IsFlow: true } or LayoutSequence { IsFlow: true }:
                return Cut(slot.Node.Start, slot.Node.End, text);
            default:
                return ReplaceBlock(slot, text);
        }
    }

    private IEnumerable<TextEdit> ReplaceBlock(ValueSlot slot, string text)
    {
        LayoutNode block = slot.Node;
        if (!Layout.IsFirstOnLine(block.Start))
        {
            return Cut(block.Start, Layout.LineEnd(block.End), text);
        }

        // Behind the key, and behind its anchor where there is one.
        int behind = block.Anchor is null ? slot.Behind : block.Outer + block.Anchor.Length + 1;
        return CutLines(block.Start, block.End, null).Prepend(Insert(behind, $" {text}"));
    }

    private IEnumerable<TextEdit> ReplaceBlockText(LayoutScalar block, string text)
    {
        int headerEnd = block.Start;
        while (headerEnd < block.End && !char.IsWhiteSpace(Layout.Content[headerEnd]))
        {
            headerEnd++;
        }

        yield return Replace(block.Start, headerEnd, text);
        int lineEnd = Layout.LineEnd(block.Start);
        if (block.End > lineEnd)
        {
            yield return Replace(lineEnd, block.End, "");
        }
    }
}
