using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Names the rules that somebody has turned off, and why: silence about them means nothing.</summary>
internal sealed class OffRulesWriter(StyledWriter text)
{
    public void Write(IReadOnlyList<RuleSetting> settings)
    {
        foreach (IGrouping<string, RuleSetting> file in settings.Where(IsOff).GroupBy(setting => setting.Location!.Value.Source.Path).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            RuleSetting[] off = [.. file];
            text.WriteLine();
            text.Write($"{Counted.Of(off.Length, "rule")} {(off.Length == 1 ? "is" : "are")} off by {file.Key}: ");
            text.WriteLine(string.Join(", ", off.GroupBy(setting => setting.Location!.Value).Select(entry => Entry([.. entry]))), Tone.Faint);
        }
    }

    private static bool IsOff(RuleSetting setting) => setting is { IsConfigured: true, Severity: Severity.Off, Rule.Severity: not Severity.Off };

    // One entry may turn off many rules.
    private static string Entry(RuleSetting[] rules)
    {
        RuleSetting first = rules[0];
        string name = first.Origin == SeverityOrigin.Rule ? first.Rule.Code : $"{Counted.Of(rules.Length, "rule")} as `{first.Key}`";
        return first.Reason is { } reason ? $"{name} ({reason})" : name;
    }
}
