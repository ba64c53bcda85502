using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>One thing that a rule looked at, and how that ended.</summary>
/// <param name="Code">What kind of failure it is.</param>
/// <param name="Message">Why it failed or was skipped.</param>
/// <param name="Text">The same with its places and what to do.</param>
internal sealed record JUnitCase(string Name, Location Location, JUnitOutcome Outcome, string Code, string Message, string Text)
{
    public static JUnitCase OfPass(RuleCase each) => new(each.Name, each.Location, JUnitOutcome.Passed, "", "", "");

    public static JUnitCase Of(Diagnostic problem) => new(
        $"{problem.Location} {problem.Descriptor.Name}", problem.Location, problem.Severity == Severity.Error ? JUnitOutcome.Error : JUnitOutcome.Skipped, problem.Code, problem.Message, Lines([$"{problem.Location}: {problem.Message}", problem.Help ?? ""]));

    /// <param name="finding">What the rule found.</param>
    /// <param name="name">What it looked at.</param>
    public static JUnitCase Of(Finding finding, string name) => finding.Counts
        ? new(name, finding.Location, JUnitOutcome.Failure, finding.Rule.Code, finding.Message, TextOf(finding))
        : new(name, finding.Location, JUnitOutcome.Skipped, finding.Rule.Code, $"{ExceptionWords.Sentence(finding)}. {finding.Message}", "");

    private static string TextOf(Finding finding) => Lines(
    [
        $"{finding.Location}: {finding.Severity.Word()}: {finding.Message}",
        .. finding.Path.Select(step => $"{step.Location}: {PathWords.Of(step)}"),
        .. finding.Related.Where(related => related.Message.Length > 0).Select(related => $"{related.Location}: {related.Message}"),
        finding.Money is { } money ? $"{money} at stake" : "",
        finding.Assignees.Count > 0 ? $"who: {string.Join(", ", finding.Assignees.Select(assignee => assignee.Id))}" : "",
        finding.Rule.Help,
    ]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
