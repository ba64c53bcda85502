using System.Text.RegularExpressions;
using StackAudit.Cli;
using StackAudit.Output;
using StackAudit.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace StackAudit.Tests.Plumbing;

/// <summary>Every file that a host, a hook or an image is made of can be read, and every command in it exists with its options.</summary>
public sealed partial class CommandsInFilesTests
{
    // What of our files no test runs, as docs/ci.md says it.
    private static readonly string[] NotRun =
    [
        "actions/checkout@v5",
        "actions/setup-dotnet@v5",
        "UseDotNet@2",
        "PublishTestResults@2",
        "gh api",
        "docker build",
        "pre-commit",
    ];

    public static TheoryData<string> Files => [.. HostFile.All.Select(file => file.Name)];

    [Fact]
    public void ThereAreFilesForAllHosts() => Assert.Equal(
        [".github/workflows/stackaudit.yml", ".github/workflows/stackaudit-weekly.yml", ".gitlab/stackaudit.yml", ".gitlab-ci.yml", ".azure/stackaudit.yml", "action.yml"],
        HostFile.All.Select(file => file.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryCommandExistsWithItsOptions(string name)
    {
        HostFile file = HostFile.Named(name);
        using var run = new HostRun(records: true);
        foreach (Dictionary<string, string> more in (Dictionary<string, string>[])[[], new() { ["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "abc", ["SYSTEM_PULLREQUEST_TARGETBRANCH"] = "refs/heads/main" }])
        {
            Assert.All(run.Run(file, more), step => Assert.True(step.Run.ExitCode == 0, $"{step.Step.Name}: {step.Run.Error}"));
        }

        string[][] calls = [.. run.Calls.Where(call => call[0] == "stackaudit")];
        Assert.True(calls.Length > 0 || name == ".gitlab-ci.yml");
        Assert.All(calls, call => Assert.Null(Mistake(call[1..])));
    }

    [Fact]
    public void APullRequestIsComparedWithItsBase()
    {
        Assert.Contains("--since abc", Commands(".gitlab/stackaudit.yml", "CI_MERGE_REQUEST_DIFF_BASE_SHA", "abc"), StringComparison.Ordinal);
        Assert.Contains("--since origin/main", Commands(".azure/stackaudit.yml", "SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main"), StringComparison.Ordinal);
        Assert.DoesNotContain("--since", Commands(".azure/stackaudit.yml", "X", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void HooksCallCommandsThatExist()
    {
        var hooks = new YamlStream();
        hooks.Load(new StringReader(File.ReadAllText(Repository.PathOf(".pre-commit-hooks.yaml"))));
        string[] entries = [.. HostSteps.Values(hooks.Documents.Single().RootNode, "entry")];

        Assert.Equal(["stackaudit check", "stackaudit fmt"], entries);
        Assert.All(entries, entry => Assert.Null(Mistake(entry.Split(' ')[1..])));
    }

    [Fact]
    public void TheImageIsMadeOfWhatThereIs()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("Dockerfile"));
        string[] words = [.. lines.SelectMany(line => line.Split(' '))];

        Assert.Contains("ENTRYPOINT [\"stackaudit\"]", lines);
        Assert.Null(Mistake(Quoted().Matches(lines.Single(line => line.StartsWith("CMD ", StringComparison.Ordinal))).Select(match => match.Groups[1].Value)));
        Assert.True(Directory.Exists(Repository.PathOf(words[Array.IndexOf(words, "publish") + 1].Split('/'))));
    }

    [Fact]
    public void TheVersionStandsInOnePlace()
    {
        Assert.Contains($"<Version>{ToolVersion.Text}</Version>", File.ReadAllText(Repository.PathOf("Directory.Build.props")), StringComparison.Ordinal);
        using var run = new HostRun(records: true);
        run.Run(HostFile.OfAction);
        Assert.Contains(run.Calls, call => call.Contains("dotnet") && call.Contains(ToolVersion.Text));
        string[] files = ["action.yml", "Dockerfile", ".pre-commit-hooks.yaml", .. Directory.GetFiles(Repository.PathOf("ci"), "*", SearchOption.AllDirectories)];
        Assert.DoesNotContain(files, file => File.ReadAllText(Repository.PathOf(file)).Contains(ToolVersion.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsNotRunIsSaid()
    {
        string[] used = [.. HostFile.All.Select(file => HostSteps.Root(file.Text)).SelectMany(root => HostSteps.Values(root, "uses").Concat(HostSteps.Values(root, "task"))).Distinct()];
        string page = File.ReadAllText(Repository.PathOf("docs", "ci.md"));

        Assert.Empty(used.Except(NotRun));
        Assert.All(NotRun, what => Assert.Contains($"`{what}", page, StringComparison.Ordinal));
    }

    private static string? Mistake(IEnumerable<string> args) => Invocation.MistakeIn([.. args], Program.Commands(new Streams(Stream.Null, TextWriter.Null, new TextStyle())));

    private static string Commands(string file, string variable, string value)
    {
        using var run = new HostRun(records: true);
        run.Run(HostFile.Named(file), new Dictionary<string, string> { [variable] = value });
        return string.Join('\n', run.Calls.Select(call => string.Join(' ', call)));
    }

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
