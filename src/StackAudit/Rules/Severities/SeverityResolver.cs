using StackAudit.Diagnostics;
using StackAudit.Language.Binding;

namespace StackAudit.Rules;

/// <summary>
/// Decides with which severity a rule runs. The first who says something wins: the command line, a lock, an entry for the rule, for its category, for all,
/// the preset, the rule itself.
/// </summary>
/// <param name="configured">What files of settings say.</param>
/// <param name="preset">Which of the shipped rules run; null where all do, as in tests.</param>
/// <param name="commandLine">What goes before all else.</param>
internal sealed class SeverityResolver(ConfiguredSeverities configured, Preset? preset, CommandLineRules commandLine)
{
    public ConfiguredSeverities Configured { get; } = configured;

    public RuleSetting Of(BoundRule rule)
    {
        RuleDescriptor descriptor = RuleDescriptor.Of(rule);
        if (LeftOutBy(rule) is { } option)
        {
            return new RuleSetting(descriptor, Severity.Off, SeverityOrigin.CommandLine) { Key = option };
        }

        RuleSetting setting = OfFiles(rule, descriptor) ?? OfPreset(rule, descriptor);
        return setting.Severity == Severity.Off && AskedBy(rule) is { } asked
            ? new RuleSetting(descriptor, AtLeast(rule), SeverityOrigin.CommandLine) { Key = asked }
            : setting;
    }

    /// <summary>The option with its word by which the command line leaves a rule out; null where it does not.</summary>
    public string? LeftOutBy(BoundRule rule) =>
        commandLine.Skip.FirstOrDefault(word => RuleSelection.IsNamed(rule, word)) is { } skipped ? $"--skip {skipped}"
        : commandLine.Only.Count > 0 && AskedBy(rule) is null ? $"--only {string.Join(" --only ", commandLine.Only)}"
        : null;

    /// <summary>The option with its word by which the command line asks for a rule; null where it does not.</summary>
    public string? AskedBy(BoundRule rule) => commandLine.Only.FirstOrDefault(word => RuleSelection.IsNamed(rule, word)) is { } word ? $"--only {word}" : null;

    /// <summary>Whether the preset lets a rule run.</summary>
    public bool IsInPreset(BoundRule rule) => preset?.Includes(rule) != false;

    /// <summary>The severity below which nothing takes a rule; null for one that is not locked.</summary>
    public Severity? FloorOf(BoundRule rule)
    {
        if (Configured.Locks.Of(rule) is not [.., var last])
        {
            return null;
        }

        // What each file up to the last that locks it says of it, by the entry of its own that goes before the others.
        IEnumerable<Severity> raised = Configured.EntriesFor(rule).Where(entry => entry.Layer <= last.Layer).GroupBy(entry => entry.Layer).Select(layer => layer.First().For(rule.Severity));
        return raised.Append(AtLeast(rule)).Max();
    }

    /// <summary>The entry that would lower a locked rule, and is without effect; null where none would.</summary>
    public SeverityEntry? LoweringEntry(BoundRule rule)
    {
        if (FloorOf(rule) is not { } floor || Configured.EntriesFor(rule).FirstOrDefault() is not { } entry)
        {
            return null;
        }

        Severity highest = rule.Escalations.Select(escalation => escalation.Level).Append(floor).Max();
        return entry.For(rule.Severity) < (entry.Severity is null ? floor : highest) ? entry : null;
    }

    /// <summary>A rule that is off by itself and runs all the same reports like one that says nothing of its severity.</summary>
    public static Severity AtLeast(BoundRule rule) => RuleSelection.Enabled(rule).Severity;

    private RuleSetting? OfFiles(BoundRule rule, RuleDescriptor descriptor)
    {
        SeverityEntry? entry = Configured.EntriesFor(rule).FirstOrDefault();
        if (FloorOf(rule) is not { } floor)
        {
            return entry is null ? null : Of(entry, rule, descriptor) with { ReplacesClauses = entry.Severity is not null };
        }

        // The clauses of a locked rule go on to raise it.
        if (entry is not null && entry.For(rule.Severity) >= floor)
        {
            return Of(entry, rule, descriptor);
        }

        bool runsAnyway = entry is null && IsInPreset(rule) && rule.Severity == floor;
        return runsAnyway ? null : new RuleSetting(descriptor, floor, SeverityOrigin.Locked) { Location = Configured.Locks.Of(rule)[^1].Location };
    }

    private static RuleSetting Of(SeverityEntry entry, BoundRule rule, RuleDescriptor descriptor) =>
        new(descriptor, entry.For(rule.Severity), entry.Origin) { Key = entry.Key, Location = entry.Location, Reason = entry.Reason };

    private RuleSetting OfPreset(BoundRule rule, RuleDescriptor descriptor) =>
        IsInPreset(rule)
            ? new RuleSetting(descriptor, AtLeast(rule), rule.Severity == Severity.Off ? SeverityOrigin.Preset : SeverityOrigin.Default)
            : new RuleSetting(descriptor, Severity.Off, rule.Severity == Severity.Off ? SeverityOrigin.Default : SeverityOrigin.Preset);
}
