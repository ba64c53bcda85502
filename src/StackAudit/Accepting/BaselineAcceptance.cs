using StackAudit.Rules;

namespace StackAudit.Accepting;

/// <summary>Adds findings to a baseline that count now and were named.</summary>
public static class BaselineAcceptance
{
    /// <param name="options">What to check.</param>
    /// <param name="words">Codes, names and ids of findings; none for all that counts.</param>
    /// <param name="reason">Why they may stay.</param>
    public static BaselineChange Plan(AnalyzerOptions options, IReadOnlyList<string> words, string reason)
    {
        AnalysisResult result = Analyzer.Run(options);
        var change = new BaselineChange(result, BaselineCreation.FileOf(result, options));
        if (change.Errors.Any())
        {
            return change with { Refusal = "Not everything could be checked. Mend this first; nothing was written." };
        }

        NamedFindings named = NamedFindings.Of(result, words);
        if (named.Refusals.Count > 0)
        {
            return change with { Refusal = string.Join(' ', named.Refusals) };
        }

        Baseline? before = result.Baseline?.Read;
        BaselineEntry[] added = [.. named.Findings.Select(finding => BaselineCreation.EntryOf(finding, reason, result.Model.Today))];
        HashSet<string> ids = [.. added.Select(entry => entry.Id)];

        // One that is worse than it was accepted is there already, and is accepted anew.
        BaselineEntry[] outgrown = [.. before?.Entries.Where(entry => ids.Contains(entry.Id)) ?? []];
        change = change with { Before = before?.Record.Source, Remarks = named.Remarks, Added = added, Entries = (before?.Entries.Count ?? 0) + added.Length - outgrown.Length };
        if (added.Length == 0)
        {
            return change;
        }

        string? after = before is null ? BaselineText.Of(added) : BaselineText.Edit(before, outgrown, added);
        return after is null ? change with { Refusal = Unwritable(before!) } : change with { After = after };
    }

    internal static string Unwritable(Baseline baseline) =>
        $"`{baseline.Path}` is not written as StackAudit writes it, and cannot be changed without touching other entries. Write each entry on a line of its own below `findings:`, as in `- {{ code: …, id: … }}`.";
}
