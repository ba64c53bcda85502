using System.CommandLine;
using StackAudit.Output;

namespace StackAudit.Cli.Options;

/// <summary>By what findings are shown together.</summary>
internal sealed class GroupByOption() : ChoiceOption("--group-by", [.. FindingGrouping.All.Select(grouping => grouping.Name)], "Shows findings in groups, in text and Markdown.")
{
    public FindingGrouping? Of(ParseResult parsed) => parsed.GetValue(this) is { } name ? FindingGrouping.All.Single(grouping => grouping.Name == name) : null;
}
