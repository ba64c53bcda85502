using StackAudit.Importing;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Says what an import changed in a stack, by entity and field.</summary>
public static class UpdateText
{
    private const int LongestValue = 60;
    private const int MostNames = 10;

    public static void Write(UpdateSummary update, TextWriter writer, TextStyle style, bool isDryRun = false)
    {
        var text = new StyledWriter(writer, style);
        int changed = update.Fields.Select(change => change.Entity).Distinct().Count();
        text.WriteLine($"{(isDryRun ? "Would change" : "Changed")} {Counted.Of(update.Fields.Count, "field")} of {Counted.Of(changed, update.Words.One, update.Words.Many)}, "
            + $"{(isDryRun ? "add" : "added")} {Counted.Number(update.Added.Count)}, {(isDryRun ? "leave" : "left")} {Counted.Number(update.Unchanged)} as {(update.Unchanged == 1 ? "it was" : "they were")}.");
        foreach (IGrouping<Entity, FieldChange> ofEntity in update.Fields.GroupBy(change => change.Entity))
        {
            text.Write($"  {ofEntity.Key.Id}  ", Tone.Heading);
            text.WriteLine(PlaceText.Of(ofEntity.Key.Location), Tone.Faint);
            foreach (FieldChange change in ofEntity)
            {
                text.WriteLine($"    {change.Field}: {Shown(change.Before)} → {Shown(change.After)}");
            }
        }

        foreach ((string kind, string id, string file) in update.Added)
        {
            text.Write($"  {id}  ", Tone.Heading);
            text.WriteLine($"new {kind} in {file}", Tone.Faint);
        }
    }

    /// <summary>What stays as it was, and might not be meant to.</summary>
    public static void WriteNotes(UpdateSummary update, TextWriter writer, TextStyle style)
    {
        var paragraphs = new ParagraphWriter(new StyledWriter(writer, style));
        if (update.Empty.Count > 0)
        {
            paragraphs.Write($"Empty in the source, and left as it is in the stack: {string.Join(", ", update.Empty.Select(field => $"`{field.Field}` × {Counted.Number(field.Rows)}"))}.", "");
        }

        int unnamed = update.Unnamed.Count + update.UnnamedElsewhere.Count;
        if (unnamed > 0)
        {
            string here = Names(update.Unnamed.Take(MostNames));
            string elsewhere = Names(update.UnnamedElsewhere.Take(MostNames - Math.Min(MostNames, update.Unnamed.Count)));
            string named = here.Length == 0 ? $", elsewhere in the stack: {elsewhere}" : elsewhere.Length == 0 ? $": {here}" : $": {here}; elsewhere in the stack: {elsewhere}";
            string more = unnamed > MostNames ? $", and {Counted.Number(unnamed - MostNames)} more" : "";
            paragraphs.Write($"No row names {(unnamed == 1 ? "this" : "these")} any more{named}{more}. Nothing was deleted.", "");
        }
    }

    private static string Names(IEnumerable<Entity> entities) => string.Join(", ", entities.Select(entity => $"{entity.Id} ({PlaceText.Of(entity.Location)})"));

    private static string Shown(string value) => value.Length switch
    {
        0 => "nothing",
        > LongestValue => $"`{value[..LongestValue].ReplaceLineEndings(" ")}…`",
        _ => $"`{value.ReplaceLineEndings(" ")}`",
    };
}
