using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Reporting;

/// <summary>One line of a digest.</summary>
/// <param name="Text">What there is, in a sentence.</param>
/// <param name="Location">Where it stands.</param>
public sealed record DigestItem(DigestTopic Topic, string Text, Location Location)
{
    /// <summary>The code of the rule; null where none is involved.</summary>
    public string? Code { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>What to do about it; null where nothing is left to do.</summary>
    public string? Advice { get; init; }

    /// <summary>What it is about, in money.</summary>
    public Money? Money { get; init; }

    /// <summary>When it must be done; null for what has no day of its own.</summary>
    public DateOnly? Day { get; init; }

    /// <param name="topic">Why it is told.</param>
    /// <param name="finding">Alone of its rule.</param>
    public static DigestItem Of(DigestTopic topic, Finding finding) => new(topic, finding.Message, finding.Location)
    {
        Code = finding.Rule.Code,
        Severity = finding.Severity,
        Advice = IsToDo(topic) ? AdviceOf(finding.Rule) : null,
        Money = IsToDo(topic) ? finding.Money : null,
    };

    /// <summary>What a rule advises; null where it says nothing.</summary>
    public static string? AdviceOf(RuleDescriptor rule) => rule.Help.Length > 0 ? rule.Help : null;

    /// <summary>Whether something is left to do.</summary>
    public static bool IsToDo(DigestTopic topic) => topic is DigestTopic.New or DigestTopic.Due;

    /// <summary>One line for all at which nothing looks any more.</summary>
    public static DigestItem Of(NoLongerLookedAt part) => new(
        DigestTopic.Unseen, $"{(part.Findings.Count == 1 ? "1 finding is" : $"{part.Findings.Count} findings are")} no longer looked at: {part.Why}", part.By ?? part.Findings[0].Location);
}
