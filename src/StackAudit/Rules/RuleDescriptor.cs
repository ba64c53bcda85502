using StackAudit.Diagnostics;
using StackAudit.Language.Binding;

namespace StackAudit.Rules;

/// <summary>What a rule is, apart from what it checks.</summary>
/// <param name="Code">Such as <c>STK1004</c>; stays for ever.</param>
/// <param name="Name">The fault in words joined by hyphens; works wherever the code does.</param>
/// <param name="Title">The fault in a sentence without a full stop.</param>
/// <param name="Severity">Of its findings, unless a clause raises it.</param>
/// <param name="Because">Why it matters.</param>
/// <param name="Help">What to do about a finding.</param>
public sealed record RuleDescriptor(string Code, string Name, string Title, Severity Severity, string Category, string Because, string Help)
{
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether it came with the program.</summary>
    public bool IsShipped => Code.StartsWith(BoundRule.ShippedPrefix, StringComparison.Ordinal);

    /// <summary>Where to read more.</summary>
    public string? Link { get; init; }

    /// <summary>How sure its findings are to be true.</summary>
    public Confidence Confidence { get; init; } = Confidence.High;

    public RuleStatus Status { get; init; }

    /// <summary>Why it is a preview or deprecated, and what to use instead.</summary>
    public string? StatusReason { get; init; }

    internal static RuleDescriptor Of(BoundRule rule) =>
        new(rule.Code, rule.Name, rule.Title, rule.Severity, rule.Category, rule.Because, rule.Help)
        {
            Tags = rule.Tags,
            Link = rule.Link,
            Confidence = rule.Confidence,
            Status = rule.Status,
            StatusReason = rule.StatusReason,
        };
}
