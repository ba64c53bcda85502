using System.Text;

namespace StackAudit.Text;

/// <summary>Edits of loaded texts, made together. All refer to the text before the first of them.</summary>
public static class TextEdits
{
    /// <summary>The text after those edits that are of its file.</summary>
    /// <param name="edits">In any order; of two that put something in at one place the first comes first.</param>
    /// <exception cref="ArgumentException">Two edits change the same stretch, so that neither knows what the other leaves.</exception>
    public static SourceText Apply(SourceText source, IEnumerable<TextEdit> edits)
    {
        TextEdit[] own = InOrder(edits.Where(edit => edit.File == source.Path));
        if (Overlapping(own))
        {
            throw new ArgumentException($"Edits of `{source.Path}` overlap.", nameof(edits));
        }

        var text = new StringBuilder();
        int end = 0;
        foreach (TextEdit edit in own)
        {
            text.Append(source.Content, end, edit.Span.Start - end).Append(edit.Text);
            end = edit.Span.End;
        }

        return new SourceText(source.Path, text.Append(source.Content, end, source.Content.Length - end).ToString());
    }

    /// <summary>Whether two of the edits change the same stretch.</summary>
    public static bool Overlap(IEnumerable<TextEdit> edits) =>
        edits.GroupBy(edit => edit.File, StringComparer.Ordinal).Any(ofFile => Overlapping(InOrder(ofFile)));

    /// <summary>
    /// Whether edits that were made apart from each other cannot both be made. Those that touch cannot either: each was sure of what stands beside it,
    /// and two that put a key in at one place may put in the same key.
    /// </summary>
    public static bool Conflict(IEnumerable<TextEdit> some, IEnumerable<TextEdit> others) =>
        others.Any(other => some.Any(one => one.File == other.File && one.Span.Start <= other.Span.End && other.Span.Start <= one.Span.End));

    // The sort is stable, so that what is put in at one place keeps its order.
    private static TextEdit[] InOrder(IEnumerable<TextEdit> edits) => [.. edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length > 0)];

    private static bool Overlapping(TextEdit[] inOrder)
    {
        for (int i = 1; i < inOrder.Length; i++)
        {
            if (inOrder[i].Span.Start < inOrder[i - 1].Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
