using System.Text;
using StackAudit.Cli;
using StackAudit.Output;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

/// <summary>What is written where nobody named a format and a host runs the program.</summary>
public sealed class CiHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CiHostTests() => _folder.Write("tools.yaml", "tools:\n  crm: { name: CRM, status: active }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OnGitHubTheTextIsFollowedByCommands()
    {
        CommandRun run = Check([("GITHUB_ACTIONS", "true")]);
        Assert.StartsWith(Check([]).Out, run.Out, StringComparison.Ordinal);
        Assert.Contains("\n::error file=", run.Out, StringComparison.Ordinal);
        Assert.Equal("stackaudit: on GitHub Actions, findings are shown on their lines as well; `--format text` writes the text alone.\n", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void OnAzureTheTextIsFollowedByCommands()
    {
        CommandRun run = Check([("TF_BUILD", "True")]);
        Assert.Contains("\n##vso[task.logissue type=error;", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("stackaudit: on Azure Pipelines, ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OnGitLabTheReportIsNamed()
    {
        CommandRun run = Check([("GITLAB_CI", "true")]);
        Assert.Equal(Check([]).Out, run.Out);
        Assert.Contains("--format gitlab:gl-code-quality-report.json", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GITHUB_ACTIONS", "false")]
    [InlineData("GITHUB_ACTIONS", "")]
    [InlineData("CI", "true")]
    public void ElsewhereNothingIsAdded(string variable, string value) => Assert.Equal(Check([]), Check([(variable, value)]));

    [Fact]
    public void WhoNamesAFormatGetsThatAlone() => Assert.Equal(Check([], "--format", "compact"), Check([("GITHUB_ACTIONS", "true")], "--format", "compact"));

    [Fact]
    public void TheSummaryOfAStepGetsAllFindings()
    {
        string path = _folder.Write("summary.md", "# Before\n");
        CommandRun run = Check([("GITHUB_STEP_SUMMARY", path)], "--format", "github");

        string page = File.ReadAllText(path);
        Assert.StartsWith("# Before\n\n<!-- stackaudit -->\n## StackAudit: 1 error", page, StringComparison.Ordinal);
        Assert.Contains("CRM has no owner of any kind", page, StringComparison.Ordinal);
        Assert.StartsWith("::error file=", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSummaryOfAStepIsForGitHubAlone()
    {
        string path = _folder.File("summary.md");
        Check([("GITHUB_STEP_SUMMARY", path)], "--format", "text");
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void AFullSummaryIsLeftAsItIs()
    {
        string path = _folder.Write("full.md", new string('x', 1_048_000));
        CommandRun run = Check([("GITHUB_STEP_SUMMARY", path)], "--format", "github");
        Assert.Equal(1_048_000, new FileInfo(path).Length);
        Assert.Equal("stackaudit: the summary of this step is full, so that nothing was added to it.\n", run.Error);
    }

    [Fact]
    public void ASummaryThatCannotBeWrittenIsOneMessage()
    {
        string path = _folder.File("no/such/folder.md");
        CommandRun run = Check([("GITHUB_STEP_SUMMARY", path)], "--format", "github");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"stackaudit: `{path}`, which GITHUB_STEP_SUMMARY names, could not be written.", run.Error, StringComparison.Ordinal);
    }

    private CommandRun Check((string Name, string Value)[] variables, params string[] further)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new Streams(output, error, new TextStyle()) { Variables = name => Array.Find(variables, variable => variable.Name == name).Value };
        int exitCode = Program.Run(["check", _folder.Path, "--only", "no-accountable-owner", .. further], streams);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
