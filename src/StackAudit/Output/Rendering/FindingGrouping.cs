using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>By what findings can be shown together.</summary>
/// <param name="Name">As the user asks for it.</param>
/// <param name="KeyOf">Under what a finding stands, and how that is sorted.</param>
public sealed record FindingGrouping(string Name, Func<Finding, (string Order, string Heading)> KeyOf)
{
    // Behind all that have one.
    private const string Last = "\uFFFF";

    public static IReadOnlyList<FindingGrouping> All { get; } =
    [
        new("file", finding => Plain(finding.Location.Source.Path)),
        new("rule", finding => (finding.Rule.Code, $"{finding.Rule.Code} {finding.Rule.Name}")),
        new("category", finding => Plain(finding.Rule.Category)),
        new("severity", finding => ((9 - (int)finding.Severity).ToString(System.Globalization.CultureInfo.InvariantCulture), finding.Severity.Word())),
        new("assignee", finding => Named(finding.Assignees is [var first, ..] ? first : null, "nobody")),
        new("tool", finding => Named(finding.Subjects.LastOrDefault(subject => subject.Kind.Name == "tool") ?? (finding.Path is [.., var last] ? last.To : null), "no tool")),
    ];

    /// <summary>The groups in their order, each with its findings in the order of their places.</summary>
    public IEnumerable<(string Heading, Finding[] Findings)> Of(IEnumerable<Finding> findings) => findings
        .GroupBy(KeyOf)
        .OrderBy(group => group.Key.Order, StringComparer.Ordinal)
        .Select(group => (group.Key.Heading, group.ToArray()));

    private static (string, string) Plain(string text) => (text, text);

    private static (string, string) Named(Entity? entity, string none) => entity == null ? (Last, none) : (entity.Id, entity.Name == entity.Id ? entity.Id : $"{entity.Name} ({entity.Id})");
}
