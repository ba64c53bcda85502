using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Which rules looked, which found nothing to look at, and which were off.</summary>
internal static class MadeRules
{
    public static ViewObject Of(ReportContext context)
    {
        ReportText text = context.Text;
        IReadOnlyList<RuleSummary> all = context.Result.Rules;
        RuleSummary[] idle = [.. all.Where(rule => !rule.IsApplicable)];
        RuleSummary[] blind = [.. all.Where(rule => rule.CouldNotLook > 0)];
        return new ViewObject
        {
            ["looked"] = ReportText.Count(all.Count - idle.Length, FactPath.Count("rule", "applicable"), "rule"),
            ["idle"] = ReportText.Count(idle.Length, FactPath.Count("rule", "applicable==`false`"), "rule"),
            ["idle_rules"] = idle.Select(rule => Line(rule, text)).ToArray(),
            ["blind"] = ReportText.Count(blind.Length, FactPath.Count("rule", "couldNotLook>`0`"), "rule"),
            ["has_blind"] = blind.Length > 0,
            ["has_idle"] = idle.Length > 0,
        };
    }

    /// <summary>The rules that were off, by who decided so: silence about them means nothing.</summary>
    public static ViewObject[] Off(ReportContext context) =>
    [
        .. context.Result.RuleSettings.Where(setting => setting.Severity == Severity.Off)
            .GroupBy(setting => (Who: Decider(setting), setting.Location, setting.Reason))
            .OrderBy(group => group.Key.Who, StringComparer.Ordinal)
            .Select(group => new ViewObject
            {
                ["who"] = group.Key.Who,
                ["key"] = group.First() is { IsConfigured: true, Key: { } key } ? new Markup($"<code>{context.Text.Plain(key)}</code>") : Markup.Empty,
                ["reason"] = context.Text.Said(group.Key.Reason),
                ["place"] = group.Key.Location is { } place ? context.Text.Place(place) : Markup.Empty,
                ["rules"] = group.Select(setting => Line(setting.Rule, context.Text)).ToArray(),
            }),
    ];

    private static string Decider(RuleSetting setting) => setting switch
    {
        { IsConfigured: true } => "Turned off by the settings",
        { Origin: SeverityOrigin.CommandLine } => "Left out by whoever made this page",
        { Origin: SeverityOrigin.Preset } => "Left out by the preset",
        _ => "Off unless somebody turns them on",
    };

    private static ViewObject Line(RuleSummary rule, ReportText text) => Line(rule.Rule, text);

    private static ViewObject Line(RuleDescriptor rule, ReportText text) => new() { ["title"] = text.Said(rule.Title), ["code"] = ReportText.Code(rule) };
}
