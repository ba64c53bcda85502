using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Plumbing;

/// <summary>The steps of our files at work, with the package from the local folder.</summary>
public sealed class HostRunTests
{
    private const string Unowned = "  ads: { name: Ads, status: active }\n";

    [PackageFact]
    public void AWorkflowPassesTheStarterAndStopsWhatAPullRequestBreaks()
    {
        using HostRun run = Begun("github");
        HostFile file = HostFile.Named(".github/workflows/stackaudit.yml");
        Assert.All(run.Run(file), step => Assert.Equal(0, step.Run.ExitCode));

        File.AppendAllText(Path.Combine(run.Repository, "tools.yaml"), Unowned);
        (HostStep step, ShellRun last) = run.Run(file)[^1];

        Assert.Equal(("Result", 1), (step.Name, last.ExitCode));
        Assert.Contains(run.Calls, call => call[..4] is ["gh", "api", "--method", "POST"]);

        run.KnowComment("41");
        run.Run(file);
        Assert.Contains(run.Calls, call => call is ["gh", "api", "--method", "PATCH", "repos/acme/stack/issues/comments/41", ..]);
    }

    [PackageFact]
    public void TheWeeklyWorkflowChecksTheWholeStack()
    {
        using HostRun run = Begun("github");

        Assert.All(run.Run(HostFile.Named(".github/workflows/stackaudit-weekly.yml")), step => Assert.Equal(0, step.Run.ExitCode));
    }

    [Fact]
    public void GitLabGetsItsReports()
    {
        using HostRun run = Begun("gitlab");
        string head = ShellRun.Done("git rev-parse HEAD", run.Repository).Out.Trim();

        Assert.All(run.Run(HostFile.Named(".gitlab/stackaudit.yml"), new Dictionary<string, string> { ["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = head }), step => Assert.Equal(0, step.Run.ExitCode));
        Assert.True(File.Exists(Path.Combine(run.Repository, "gl-code-quality-report.json")));
        Assert.True(File.Exists(Path.Combine(run.Repository, "stackaudit-junit.xml")));
    }

    [PackageFact]
    public void AzureGetsItsReports()
    {
        using HostRun run = Begun("azure");
        ShellRun.Done("git update-ref refs/remotes/origin/main HEAD", run.Repository);

        IReadOnlyList<(HostStep Step, ShellRun Run)> steps = run.Run(HostFile.Named(".azure/stackaudit.yml"), new Dictionary<string, string> { ["SYSTEM_PULLREQUEST_TARGETBRANCH"] = "refs/heads/main" });

        Assert.All(steps, step => Assert.True(step.Run.ExitCode == 0, step.Run.Error));
        Assert.Contains("##vso[task.prependpath]", steps[0].Run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(run.Repository, "stackaudit-junit.xml")));
    }

    [PackageFact]
    public void TheActionCommentsOnceAndEndsAsTheCheckDid()
    {
        using HostRun run = Begun("none");
        File.AppendAllText(Path.Combine(run.Repository, "tools.yaml"), Unowned);
        (HostStep step, ShellRun last) = run.Run(HostFile.OfAction)[^1];

        Assert.Equal(("Result", 1), (step.Name, last.ExitCode));
        Assert.True(File.Exists(Path.Combine(run.Repository, "stackaudit.sarif")));
        Assert.Contains("Ads", run.Summary, StringComparison.Ordinal);
        Assert.Contains(run.Calls, call => call[..4] is ["gh", "api", "--method", "POST"]);

        run.KnowComment("41");
        run.Run(HostFile.OfAction);
        Assert.Contains(run.Calls, call => call is ["gh", "api", "--method", "PATCH", "repos/acme/stack/issues/comments/41", ..]);
    }

    private static HostRun Begun(string host)
    {
        return new HostRun(records: false, folder =>
        {
            ShellRun.Done($"stackaudit init --host {host}", folder);

            // What follows the tools is a comment; more tools are to follow the tools.
            string tools = Path.Combine(folder, "tools.yaml");
            File.WriteAllText(tools, File.ReadAllText(tools).Split("\n# What comes next")[0]);
            if (PackageFactAttribute.Folder.Length > 0)
            {
                File.WriteAllText(Path.Combine(folder, "NuGet.config"), InstalledTool.Feeds);
            }
        });
    }
}
