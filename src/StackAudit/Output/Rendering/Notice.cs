using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>What findings and problems have in common when people read them.</summary>
internal sealed record Notice(Severity Severity, string Code, string Name, string Message, Location Location)
{
    // More would bury the next finding.
    private const int MostPlaces = 10;

    /// <summary>Stands behind the carets.</summary>
    public string? Label { get; init; }

    public IReadOnlyList<NoticeRow> Rows { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public string? Help { get; init; }

    /// <summary>What can be done at once, each in a few words.</summary>
    public IReadOnlyList<string> Fixes { get; init; } = [];

    /// <summary>Why it matters.</summary>
    public string? Why { get; init; }

    /// <summary>Who should act.</summary>
    public string? Who { get; init; }

    /// <summary>What to type to be told more.</summary>
    public string? More { get; init; }

    public static Notice Of(Diagnostic problem) => new(problem.Severity, problem.Code, problem.Descriptor.Name, problem.Message, problem.Location)
    {
        Label = problem.Label,
        Rows = [.. problem.Related.Select(NoticeRow.Of)],
        Notes = problem.Notes,
        Help = problem.Help,
    };

    public static Notice Of(Finding finding) => new(finding.Severity, finding.Rule.Code, finding.Rule.Name, finding.Message, finding.Location)
    {
        Rows = [.. finding.Path.Select(NoticeRow.Of), .. finding.Related.Where(related => !IsOnPath(related, finding.Path)).Take(MostPlaces).Select(NoticeRow.Of)],
        Notes = [.. NotNew(finding), .. MorePlaces(finding), .. finding.Money is { } money ? [$"{money} at stake"] : Array.Empty<string>()],
        Help = finding.Rule.Help,
        Fixes = [.. finding.Fixes.Select(fix => fix.Title)],
        Why = finding.Rule.Because,
        Who = string.Join(", ", finding.Assignees.Select(assignee => assignee.Id)),
        More = MoreOf(finding.Rule),
    };

    public static string MoreOf(RuleDescriptor rule) => $"stackaudit explain {rule.Code}";

    private static IEnumerable<string> NotNew(Finding finding) => finding.Status == FindingStatus.Unchanged ? ["not new: it was found in the earlier revision, too"] : [];

    private static IEnumerable<string> MorePlaces(Finding finding) =>
        finding.Related.Count > MostPlaces ? [$"and {Counted.Of(finding.Related.Count - MostPlaces, "further place")}; `--format json` has them all"] : [];

    // A place that has nothing to say and stands among the steps already.
    private static bool IsOnPath(RelatedLocation related, IReadOnlyList<PathStep> path) =>
        related.Message.Length == 0 && path.Any(step => step.Location == related.Location);
}
