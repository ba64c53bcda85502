using StackAudit.Accepting;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Says what became of a baseline.</summary>
public static class BaselineChangeText
{
    private const int MostListed = 10;

    public static void WriteCreated(BaselineChange change, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        WriteRemarks(change, text);
        if (change.Added.Count == 0)
        {
            text.WriteLine("There is nothing to put into a baseline, and none was written.");
            return;
        }

        text.WriteLine($"Wrote {Counted.Of(change.Added.Count, "finding")} to `{FileOf(change)}`: {SeverityWords.Tally(change.Added.Select(entry => entry.Severity))}.");
        text.WriteLine("From now on `stackaudit check` fails on what is new. Commit the file with the stack.");
    }

    public static void WriteAccepted(BaselineChange change, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        WriteRemarks(change, text);
        if (change.Added.Count == 0)
        {
            text.WriteLine("There is nothing to accept, and nothing was written.");
            return;
        }

        text.WriteLine($"Accepted {Counted.Of(change.Added.Count, "finding")} into `{FileOf(change)}`, which now holds {Counted.Number(change.Entries)}:");
        WriteEntries(change, change.Added, text);
    }

    public static void WritePruned(BaselineChange change, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        WriteRemarks(change, text);
        if (change.Removed.Count == 0)
        {
            text.WriteLine(change.Remarks.Count > 0 ? "There is nothing to take out." : $"Nothing in `{FileOf(change)}` is known to be settled; it holds {Counted.Of(change.Entries, "finding")}.");
            return;
        }

        text.WriteLine($"Took {Counted.Of(change.Removed.Count, "settled finding")} out of `{FileOf(change)}`, which now holds {Counted.Number(change.Entries)}:");
        WriteEntries(change, change.Removed, text);
    }

    private static void WriteRemarks(BaselineChange change, StyledWriter text)
    {
        foreach (string remark in change.Remarks)
        {
            text.WriteLine(remark);
        }
    }

    private static void WriteEntries(BaselineChange change, IReadOnlyList<BaselineEntry> entries, StyledWriter text)
    {
        foreach (BaselineEntry entry in entries.Take(MostListed))
        {
            text.WriteLine($"  {BaselineWriter.Label(entry, change.NameOf(entry.Code))}");
        }

        if (entries.Count > MostListed)
        {
            text.WriteLine($"  and {Counted.Number(entries.Count - MostListed)} more.", Tone.Faint);
        }
    }

    private static string FileOf(BaselineChange change) => RelativePath.FromHere(change.File);
}
