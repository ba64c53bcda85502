using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>A fix as hosts take it: whole lines of the file that is remarked on, and what is to stand there instead.</summary>
/// <param name="First">From 1.</param>
/// <param name="Last">From 1, itself replaced as well.</param>
/// <param name="Text">Without a line break at the end; empty where the lines are to go.</param>
internal sealed record LineSuggestion(int First, int Last, string Text)
{
    /// <summary>Those of the fixes that change this file alone and the same lines as the first of them: a remark has one place.</summary>
    public static IReadOnlyList<LineSuggestion> Of(IReadOnlyList<Fix> fixes, string path, LoadedTexts texts)
    {
        if (fixes.Count == 0 || texts.Find(path) is not { } source)
        {
            return [];
        }

        LineSuggestion[] all = [.. fixes.Where(fix => fix.Edits.Count > 0 && fix.Edits.All(edit => edit.File == path)).Select(fix => Of(fix, source))];
        return [.. all.Where(each => each.First == all[0].First && each.Last == all[0].Last)];
    }

    private static LineSuggestion Of(Fix fix, SourceText source)
    {
        int first = source.PositionOf(fix.Edits.Min(edit => edit.Span.Start)).Line;
        LinePosition end = source.PositionOf(fix.Edits.Max(edit => edit.Span.End));

        // Behind the last line break there is no line that a host could show.
        int last = IsNoLine(source, end.Line) ? end.Line - 1 : end.Line;
        first = Math.Min(first, last);

        // An edit that takes a line with its break ends where the next line begins, which stays as it is.
        return (end.Column == 1 && last > first ? Between(fix, source, first, last - 1) : null) ?? Between(fix, source, first, last)!;
    }

    // Null where what is to stand there would not end as a line does.
    private static LineSuggestion? Between(Fix fix, SourceText source, int first, int last)
    {
        int from = source.StartOf(first);
        int to = last < source.LineCount ? source.StartOf(last + 1) : source.Content.Length;
        string after = TextEdits.Apply(source, fix.Edits).Content;
        string text = after[from..(after.Length - (source.Content.Length - to))];
        return text.Length == 0 || text.EndsWith('\n') || to == source.Content.Length
            ? new LineSuggestion(first, last, text.EndsWith('\n') ? text[..^1].TrimEnd('\r') : text)
            : null;
    }

    private static bool IsNoLine(SourceText source, int line) => line > 1 && line == source.LineCount && source.Line(line).Length == 0;
}
