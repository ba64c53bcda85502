using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says what changed since a revision: how many findings are new, which are gone, and which approvals no longer cover what there is.</summary>
internal sealed class SinceWriter(StyledWriter text, FormatOptions options)
{
    private const int MostFixed = 5;

    public void Write(SinceSummary since)
    {
        text.Write($"{Counted.Number(since.New)} new, {Counted.Number(since.Unchanged)} unchanged, {Counted.Number(since.Fixed.Count)} fixed", Tone.Heading);
        text.Write(since.Silenced.Count == 0 ? "" : $", {Counted.Number(since.Silenced.Count)} excepted or baselined");
        text.WriteLine($" since {since.Revision}{(since.Words.Length == 0 ? "" : $" ({since.Words})")}.");
        WriteFixed(since.Fixed);
        if (since.VoidedApprovals.Count > 0)
        {
            IEnumerable<string> names = since.VoidedApprovals.Select(finding => finding.Subjects.Count > 0 ? finding.Subjects[0].Name : finding.Message).Distinct();
            text.WriteLine($"This change voids {Counted.Of(since.VoidedApprovals.Count, "approval")}: {string.Join(", ", names)}.", Tone.Warning);
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
