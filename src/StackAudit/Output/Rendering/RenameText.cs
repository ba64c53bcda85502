using System.Globalization;
using StackAudit.Editing;

namespace StackAudit.Output;

/// <summary>Says what a rename changed, file by file.</summary>
public static class RenameText
{
    public static void Write(RenameResult result, string newId, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        int places = result.Files.Sum(file => file.Places);
        text.WriteLine($"Renamed the {result.Entity!.Kind.Name} `{result.Entity.Id}` to `{newId}`: {Counted.Of(places, "place")} in {Counted.Of(result.Files.Count, "file")}.");
        int width = result.Files.Max(file => Width(file.Before.Path, style));
        foreach ((Text.SourceText before, _, int count) in result.Files)
        {
            text.Write($"  {before.Path}{new string(' ', width - Width(before.Path, style))}  ");
            text.WriteLine(Counted.Number(count), Tone.Faint);
        }
    }

    /// <summary>Says where the earlier id stands in files that a rename leaves alone.</summary>
    public static void WriteMentions(RenameResult result, TextWriter writer, TextStyle style)
    {
        if (result.Mentions.Count == 0)
        {
            return;
        }

        var paragraphs = new ParagraphWriter(new StyledWriter(writer, style));
        IEnumerable<string> files = result.Mentions
            .GroupBy(place => place.Source.Path, StringComparer.Ordinal)
            .Select(file => $"{file.Key}:{string.Join(", ", file.Select(place => place.Start.Line.ToString(CultureInfo.InvariantCulture)))}");
        paragraphs.Write($"Rules and proposals are left as they are. They have `{result.Entity!.Id}` too, in {string.Join("; ", files)}: change it there by hand where it means this {result.Entity.Kind.Name}.", "");
    }

    private static int Width(string shown, TextStyle style) => DisplayWidth.Of(VisibleText.Of(shown, style.Ascii));
}
