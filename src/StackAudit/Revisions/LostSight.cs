using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Revisions;

/// <summary>
/// Tells which of the findings that are gone are gone only because nothing looks any more: their rule is off, their file is ignored, a fact is missing.
/// </summary>
/// <param name="then">Where they counted.</param>
/// <param name="now">Where they are no more.</param>
internal sealed class LostSight(AnalysisResult then, AnalysisResult now)
{
    private readonly Dictionary<string, RuleSetting> _settings = now.RuleSettings.ToDictionary(setting => setting.Rule.Code, StringComparer.Ordinal);
    private readonly Lazy<EntityMatches> _matches = new(() => new EntityMatches(then.Model, now.Model));

    /// <summary>By what keeps the rules from looking, those with the most findings first.</summary>
    public IReadOnlyList<NoLongerLookedAt> Among(IReadOnlyList<Finding> gone)
    {
        if (gone.Count == 0)
        {
            return [];
        }

        HashSet<string> settled = Settled(gone);
        return
        [
            .. gone.Select(finding => (Finding: finding, Reason: ReasonFor(finding, settled)))
                .Where(each => each.Reason is not null)
                .GroupBy(each => each.Reason!.Value, each => each.Finding)
                .Select(group => new NoLongerLookedAt(group.Key.Why, group.Key.By, [.. group]))
                .OrderByDescending(group => group.Findings.Count)
                .ThenBy(group => group.Why, StringComparer.Ordinal),
        ];
    }

    private (string Why, Location? By)? ReasonFor(Finding finding, HashSet<string> settled)
    {
        if (now.Workings is not null && OffReason(finding.Rule) is { } off)
        {
            return off;
        }

        if (IsIgnored(finding) is { } ignored)
        {
            return ignored;
        }

        if (now.Workings is null || now.Problems.Any(problem => problem.Severity == Severity.Error))
        {
            return ("not all of the stack could be read", null);
        }

        return settled.Contains(finding.Id) || IsAboutNothingNow(finding) ? null : ($"facts are missing that {finding.Rule.Code} needs to look", null);
    }

    private (string Why, Location? By)? OffReason(RuleDescriptor rule)
    {
        if (!_settings.TryGetValue(rule.Code, out RuleSetting? setting))
        {
            return ($"there is no rule {rule.Code} any more", null);
        }

        if (setting.Severity != Severity.Off)
        {
            return null;
        }

        return setting.Origin switch
        {
            SeverityOrigin.CommandLine => ($"left out by `{setting.Key}`", null),
            SeverityOrigin.Preset when now.Model.Settings.Layers.Find("preset") is { } preset => ($"left out by `preset: {now.Model.Settings.Preset}`", preset.Location),
            SeverityOrigin.Preset => ("left out by the preset", null),
            SeverityOrigin.Default => ($"{rule.Code} is off where nobody turns it on", null),
            _ => ($"{setting.Key} is off", setting.Location),
        };
    }

    // Its file is there for somebody, yet is no part of the stack any more.
    private (string Why, Location? By)? IsIgnored(Finding finding)
    {
        string file = finding.Location.Source.Path;
        return now.Model.Settings.Ignore.FirstOrDefault(pattern => new Glob(pattern).Matches(file)) is { } pattern
            && now.Model.Settings.Layers.Find("ignore") is { } written
            && !then.Model.Settings.Ignore.Contains(pattern)
            && IsAboutNothingNow(finding)
            ? ($"`{pattern}` is ignored", written.Location)
            : null;
    }

    // What is no more needs no rule to look at it.
    private bool IsAboutNothingNow(Finding finding) =>
        finding.Subjects.Count > 0 && finding.Subjects.Any(subject => subject.Kind.Name is not ("stack" or "finding") && _matches.Value.After(subject) is null);

    private HashSet<string> Settled(IReadOnlyList<Finding> gone)
    {
        if (now.Workings is not { } workings)
        {
            return [];
        }

        // Rules over findings saw as much as before where every rule runs that ran.
        HashSet<string> running = [.. workings.Rules.Select(rule => rule.Code)];
        bool ranAll = then.Workings is { } earlier && earlier.Rules.All(rule => running.Contains(rule.Code));
        BaselineEntry[] entries = [.. gone.Select(finding => new BaselineEntry(finding.Id, finding.Rule.Code, AboutText.Of(finding), "", now.Model.Today, finding.Location))];
        return [.. new SettledEntries(workings.Context, workings.Rules, now.Findings, now.Rules, ranAll).Among(entries).Select(entry => entry.Id)];
    }
}
