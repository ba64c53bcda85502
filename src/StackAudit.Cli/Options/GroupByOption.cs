using System.CommandLine;
using StackAudit.Output;

namespace StackAudit.Cli.Options;

/// <summary>By what findings are shown together.</summary>
internal sealed class GroupByOption : ChoiceOption
{
    private static readonly string[] Names = [.. FindingGrouping.All.Select(grouping => grouping.Name)];

    public GroupByOption()
        : base("--group-by", Names, $"Shows findings in groups, in text and Markdown: {string.Join(", ", Names)}.")
    {
        // All names would leave no room for what options mean.
        HelpName = "NAME";
    }

    public FindingGrouping? Of(ParseResult parsed) => parsed.GetValue(this) is { } name ? FindingGrouping.All.Single(grouping => grouping.Name == name) : null;
}
