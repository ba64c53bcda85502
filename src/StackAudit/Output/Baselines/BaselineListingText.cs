using StackAudit.Accepting;

namespace StackAudit.Output;

/// <summary>Shows a baseline to people: a table for each rule.</summary>
internal static class BaselineListingText
{
    private const int ShownOfId = 8;

    private static readonly string[] Headings = ["id", "about", "severity", "age", "state", "reason"];

    public static void Write(BaselineListing listing, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        if (listing.Path is null)
        {
            text.WriteLine("There is no baseline in force.");
            return;
        }

        IEnumerable<string> states = listing.Entries.GroupBy(entry => entry.State).OrderBy(state => state.Key).Select(state => $"{Counted.Number(state.Count())} {state.Key.Word()}");
        text.WriteLine($"{listing.Path} holds {Counted.Of(listing.Entries.Count, "finding")}{(listing.Entries.Count == 0 ? "" : $": {string.Join(", ", states)}")}.");
        var table = new TableWriter(text);
        foreach (IGrouping<string, ListedEntry> rule in listing.Entries.GroupBy(entry => entry.Entry.Code, StringComparer.Ordinal))
        {
            text.WriteLine();
            text.WriteLine($"{rule.Key} {rule.First().RuleName}".TrimEnd() + $" ({rule.Count()})", Tone.Heading);
            table.Write(Headings, [.. rule.Select(Cells)], [.. Headings.Select(_ => false)]);
        }
    }

    private static string[] Cells(ListedEntry listed) =>
    [
        listed.Entry.Id[..Math.Min(ShownOfId, listed.Entry.Id.Length)], listed.Entry.About, listed.Entry.Severity.Word(),
        Counted.Of(listed.Days, "day"), listed.State.Word(), listed.Entry.Reason,
    ];
}
