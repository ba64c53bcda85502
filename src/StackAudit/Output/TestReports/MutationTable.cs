using StackAudit.Testing;

namespace StackAudit.Output.TestReports;

/// <summary>Says per item how many changes tests notice.</summary>
internal static class MutationTable
{
    public static void Write(IReadOnlyList<MutationResult> items, StyledWriter text)
    {
        MutationResult[] tried = [.. items.Where(item => item.NotTried.Length == 0)];
        WriteTried(tried, text);
        WriteNotTried([.. items.Except(tried)], text);
    }

    private static void WriteTried(IReadOnlyList<MutationResult> items, StyledWriter text)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.WriteLine();
        TextTable.Write(
            text, ["item", "changes", "noticed", "excused", "not noticed"],
            [.. items.Select(item => (item.Name, new[] { item.Mutants, item.Killed, item.Excused, item.Survived }, item.Mistakes.Count > 0))]);
        (int all, int excused, int survived) = (items.Sum(item => item.Mutants), items.Sum(item => item.Excused), items.Sum(item => item.Survived));
        int killed = all - excused - survived;
        text.WriteLine();
        text.WriteLine(
            $"Changes: tests notice {Counted.Number(killed)} of {Counted.Number(all)} ({TextTable.Share(killed, all)}); "
            + $"{Counted.Number(excused)} excused ({TextTable.Share(excused, all)}), {Counted.Number(survived)} not noticed ({TextTable.Share(survived, all)}).");
    }

    private static void WriteNotTried(IReadOnlyList<MutationResult> items, StyledWriter text)
    {
        if (items.Count > 0)
        {
            text.WriteLine();
        }

        foreach (MutationResult item in items)
        {
            text.Write("not tried ", Tone.Warning);
            text.WriteLine($"{item.Name}: {item.NotTried}");
        }
    }
}
