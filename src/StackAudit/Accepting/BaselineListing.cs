using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Accepting;

/// <summary>A baseline with what each of its entries does now.</summary>
/// <param name="Path">From the root of the stack; null without a baseline.</param>
/// <param name="Entries">By rule, the most frequent first, and among those of a rule the oldest first.</param>
/// <param name="Problems">What kept the check from being one of everything.</param>
public sealed record BaselineListing(string? Path, IReadOnlyList<ListedEntry> Entries, IReadOnlyList<Diagnostic> Problems)
{
    public static BaselineListing Of(AnalyzerOptions options)
    {
        AnalysisResult result = Analyzer.Run(options);
        Diagnostic[] problems = [.. result.Problems.Where(problem => problem.Severity == Severity.Error)];
        if (result.Baseline is not { } baseline)
        {
            return new BaselineListing(null, [], problems);
        }

        Dictionary<string, Finding> findings = result.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        Dictionary<string, string> names = result.Rules.ToDictionary(rule => rule.Rule.Code, rule => rule.Rule.Name, StringComparer.Ordinal);
        HashSet<BaselineEntry> stale = [.. baseline.Stale];
        var locked = new LockedRules(result.Model.Settings);
        IEnumerable<ListedEntry> entries = baseline.Read!.Entries.Select(entry => new ListedEntry(
            entry, names.GetValueOrDefault(entry.Code), StateOf(entry, findings.GetValueOrDefault(entry.Id), stale, locked), result.Model.Today.DayNumber - entry.On.DayNumber));
        return new BaselineListing(
            baseline.Path,
            [.. entries.GroupBy(entry => entry.Entry.Code, StringComparer.Ordinal).OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key, StringComparer.Ordinal).SelectMany(OldestFirst)],
            problems);
    }

    private static IEnumerable<ListedEntry> OldestFirst(IEnumerable<ListedEntry> entries) =>
        entries.OrderByDescending(entry => entry.Days).ThenBy(entry => entry.Entry.About, StringComparer.Ordinal).ThenBy(entry => entry.Entry.Id, StringComparer.Ordinal);

    private static EntryState StateOf(BaselineEntry entry, Finding? finding, HashSet<BaselineEntry> stale, LockedRules locked) => finding switch
    {
        null => stale.Contains(entry) ? EntryState.Settled : EntryState.NotLooked,
        { Status: FindingStatus.Excepted } => EntryState.Excepted,
        { Status: FindingStatus.Baselined } => EntryState.Holds,
        _ => locked.Contain(finding.Rule) ? EntryState.Locked : EntryState.Worse,
    };
}
