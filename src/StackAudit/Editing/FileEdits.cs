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
        int? commentEnd = null;
        foreach (TextSpan comment in Layout.CommentsIn(start, end))
        {
            // The sign begins a comment only behind a blank.
            bool isBehindSomething = from == start && (text.Length > 0 || (start > 0 && !char.IsWhiteSpace(Layout.Content[start - 1])));
            yield return Replace(from, comment.Start, from > start ? indent : isBehindSomething ? $"{text} " : text);
            from = Layout.NextLine(comment.End);
            commentEnd = comment.End;
        }

        if (commentEnd is null)
        {
            yield return Replace(start, end, text);
        }
        else if (commentEnd < end)
        {
            // What follows on the line stays as far in as it was: brackets must not begin further out than what they belong to.
            bool endsLine = end == Layout.LineEnd(end);
            yield return endsLine ? Replace(commentEnd.Value, end, "") : Replace(from, Math.Max(from, end), LeadingBlanks(end));
        }
    }

    /// <summary>Takes a part of a block away: its lines, where they hold nothing else.</summary>
    /// <param name="start">Where its key or hyphen stands.</param>
    /// <param name="end">Behind its value.</param>
    /// <param name="next">Where the next part of the same block begins; null behind the last.</param>
    /// <param name="isBelowText">Whether a text ends on the line above, to which its break belongs.</param>
    public IEnumerable<TextEdit> CutLines(int start, int end, int? next, bool isBelowText = false)
    {
        int lineEnd = Layout.LineEnd(end);
        bool hasComments = Layout.CommentsIn(start, lineEnd).Any();
        if (hasComments)
        {
            return Cut(start, lineEnd);
        }

        if (!Layout.IsFirstOnLine(start))
        {
            return next is { } following && !Layout.CommentsIn(lineEnd, following).Any() ? Cut(start, following) : Cut(start, lineEnd);
        }

        if (isBelowText && lineEnd == Layout.Content.Length)
        {
            return Cut(Layout.LineStart(start), lineEnd);
        }

        // With the break before them, so that what is put in at their end stands there still.
        int lineStart = Layout.LineStart(start);
        return lineStart > 0 ? Cut(Layout.LineEnd(lineStart - 1), lineEnd) : Cut(0, Layout.NextLine(end));
    }

    /// <summary>Takes away the blank lines below, and moves the comments below them out to a column.</summary>
    public IEnumerable<TextEdit> Outdent(int end, string indent)
    {
        int at = Layout.LineEnd(end);
        int blankUntil = at;
        for (int line = Layout.NextLine(at); line < Layout.Content.Length && IsBlank(line, Layout.LineEnd(line)); line = Layout.NextLine(line))
        {
            blankUntil = Layout.LineEnd(line);
        }

        if (blankUntil > at)
        {
            yield return Replace(at, blankUntil, "");
        }

        foreach (TextSpan comment in Layout.CommentsIn(at, Layout.Content.Length).TakeWhile(comment => IsBlank(at, comment.Start)))
        {
            int lineStart = Layout.LineStart(comment.Start);
            at = comment.End;
            if (comment.Start - lineStart > indent.Length)
            {
                yield return Replace(lineStart, comment.Start, indent);
            }
        }
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

    private bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(Layout.Content[start..end]);

    private string LeadingBlanks(int offset)
    {
        ReadOnlySpan<char> before = Layout.Content.AsSpan(Layout.LineStart(offset)..offset);
        return before[..(before.Length - before.TrimStart().Length)].ToString();
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
