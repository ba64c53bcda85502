using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says what changed since a revision: how many findings are new, which are gone, and which approvals no longer cover what there is.</summary>
internal sealed class SinceWriter(StyledWriter text, FormatOptions options)
{
    private const int MostFixed = 5;

    public void Write(SinceSummary since)
    {
        text.Write($"{Counted.Number(since.New)} new, {Counted.Number(since.Unchanged)} unchanged, {Counted.Number(since.Fixed.Count)} fixed", Tone.Heading);
        text.Write(since.Unseen.Count == 0 ? "" : $", {Counted.Number(since.Unseen.Sum(part => part.Findings.Count))} {SinceWords.Unseen}");
        text.WriteLine($" since {since.Revision}{(since.Words.Length == 0 ? "" : $" ({since.Words})")}.");
        WriteFixed(since.Fixed);
        foreach (NoLongerLookedAt part in since.Unseen)
        {
            text.WriteLine($"  {SinceWords.Of(part)}");
        }

        foreach (string remark in SinceWords.Remarks(since))
        {
            text.WriteLine(remark, Tone.Warning);
        }

        foreach (string note in since.Notes)
        {
            text.WriteLine(note, Tone.Faint);
        }
    }

    private void WriteFixed(IReadOnlyList<Finding> gone)
    {
        foreach (Finding finding in options.All ? gone : gone.Take(MostFixed))
        {
            text.WriteLine($"  fixed: {finding.Rule.Code} {finding.Rule.Name}: {finding.Message}");
        }

        if (!options.All && gone.Count > MostFixed)
        {
            text.WriteLine($"  and {Counted.Number(gone.Count - MostFixed)} more: `--all` shows each.", Tone.Faint);
        }
    }
}
