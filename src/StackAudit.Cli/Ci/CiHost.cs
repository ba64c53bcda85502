using StackAudit.Cli.Options;
using StackAudit.Output;

namespace StackAudit.Cli.Ci;

/// <summary>A host that runs the program for a repository, and what to write for it where nobody named a format. The log stays readable in any case.</summary>
/// <param name="Variable">It is there where this variable of the environment says so.</param>
/// <param name="Commands">The form that it reads out of the log; null where it reads none.</param>
/// <param name="Remark">What to tell whoever set it up.</param>
internal sealed record CiHost(string Variable, string? Commands, string Remark)
{
    private static readonly CiHost[] All =
    [
        new("GITHUB_ACTIONS", "github", "on GitHub Actions, findings are shown on their lines as well; `--format text` writes the text alone."),
        new("TF_BUILD", "azure", "on Azure Pipelines, findings are listed as issues of the task as well; `--format text` writes the text alone."),
        new("GITLAB_CI", null, "on GitLab, `--format text --format gitlab:gl-code-quality-report.json` also writes the report that merge requests show; name it under `artifacts: reports: codequality`."),
    ];

    /// <summary>The host that runs this program; null where none does.</summary>
    public static CiHost? Of(Func<string, string?> variables) => Array.Find(All, host => IsOn(variables(host.Variable)));

    public IReadOnlyList<FormatRequest<AnalysisResult>> Requests(IReadOnlyList<FormatRequest<AnalysisResult>> usual) =>
        Commands == null ? usual : [.. usual, new(ResultFormatters.Find(Commands)!, null)];

    private static bool IsOn(string? value) => !string.IsNullOrEmpty(value) && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
