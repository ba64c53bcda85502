using StackAudit.Rules;
using StackAudit.Starting;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Starting;

public sealed class StarterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Hosts => [.. CodeHost.All.Select(host => host.Name)];

    [Theory]
    [InlineData("2026-03-01", "adopt")]
    [InlineData("2060-12-31", "adopt")]
    [InlineData("2026-03-01", "standard")]
    public void TheStarterStackHasNothingToFind(string day, string preset)
    {
        Begin(Named(null));
        CommandRun run = CommandRun.Of("check", _folder.Path, "--as-of", day, "--preset", preset, "--fail-on", "warning");

        Assert.Contains("No findings.", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void JobsAreNoPartOfTheStack(string host)
    {
        StarterPlan plan = Begin(Named(host));
        CommandRun run = CommandRun.Of("check", _folder.Path, "--verbose");

        Assert.Contains(plan.New, file => file.Text.Contains("stackaudit check", StringComparison.Ordinal));
        Assert.Equal(["read tools.yaml"], run.Error.Split('\n').Where(line => line.StartsWith("read", StringComparison.Ordinal)));
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void ASecondBeginningChangesNothing(string host)
    {
        StarterPlan first = Begin(Named(host));
        StarterPlan second = Begin(Named(host));

        Assert.Empty(second.New);
        Assert.Equal(first.New.Select(file => file.Path).Where(path => !path.EndsWith("tools.yaml", StringComparison.Ordinal)), second.Kept);
        Assert.True(second.HasStack);
    }

    [Fact]
    public void AStackThatIsThereGetsWhatIsMissing()
    {
        string tools = _folder.Write("apps/list.yml", "tools: { crm: { name: CRM, status: active } }\n");
        StarterPlan plan = Begin(Named(null));

        Assert.Equal(["stackaudit.yaml", ".stackaudit/stack.schema.json", ".stackaudit/settings.schema.json", ".vscode/settings.json"], plan.New.Select(file => RelativePath.Of(_folder.Path, file.Path)));
        Assert.Equal("tools: { crm: { name: CRM, status: active } }\n", File.ReadAllText(tools));
    }

    [Fact]
    public void YamlThatIsNoStackIsNotTakenForOne()
    {
        _folder.Write("openapi.yaml", "openapi: 3.1.0\n");

        StarterPlan plan = Starter.Plan(_folder.Path);

        Assert.StartsWith("openapi.yaml does not read as a part of a stack", plan.Refusal, StringComparison.Ordinal);
        Assert.Empty(plan.New);
    }

    [Fact]
    public void InALargerRepositoryTheJobsStandAtItsTop()
    {
        _folder.Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:acme/shop.git\n");
        StarterPlan plan = Starter.Plan(_folder.File("docs/our \"stack\""));
        string Text(string path) => plan.New.Single(file => file.Path == _folder.File(path)).Text;

        Assert.Contains(@"STACKAUDIT_PATH: ""docs/our \u0022stack\u0022""", Text(".github/workflows/stackaudit.yml"), StringComparison.Ordinal);
        Assert.Contains(@"docs/our \""stack\""/**/*.yaml", Text(".vscode/settings.json"), StringComparison.Ordinal);
        Assert.Contains("preset: adopt", Text("docs/our \"stack\"/stackaudit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatItsOwnerHasToAddIsSaid()
    {
        _folder.Write(".gitlab-ci.yml", "stages: [test]\n");
        _folder.Write(".vscode/settings.json", "{}\n");
        StarterPlan plan = Starter.Plan(_folder.Path);

        Assert.Equal([_folder.File(".gitlab-ci.yml"), _folder.File(".vscode/settings.json")], plan.Kept);
        Assert.Contains(plan.LeftToDo, sentence => sentence == "Add to .gitlab-ci.yml:\n  include:\n    - local: .gitlab/stackaudit.yml");
        Assert.Contains(plan.LeftToDo, sentence => sentence.StartsWith("Add to .vscode/settings.json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("**/.*.yaml")]
    [InlineData("**/.*/**")]
    [InlineData("proposals/**")]
    public void TheEditorLeavesAloneWhatIsNoPartOfTheStack(string pattern)
    {
        StarterPlan plan = Starter.Plan(_folder.Path);

        Assert.Contains($"\"!{pattern}\"", plan.New.Single(file => file.Path.EndsWith("settings.json", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheEditorGetsTheFieldsOfTheCompanyToo()
    {
        _folder.Write("stackaudit.yaml", "fields: [{ kind: tool, name: cost_centre, type: text }]\n");

        Assert.Contains("cost_centre", Starter.Plan(_folder.Path).New.Single(file => file.Path.EndsWith("stack.schema.json", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static HostRecognition Named(string? host) => new(CodeHost.All.FirstOrDefault(each => each.Name == host), "--host");

    private StarterPlan Begin(HostRecognition host)
    {
        StarterPlan plan = Starter.Plan(_folder.Path, host);
        StagedFiles.Write(plan.New.Select(file => (file.Path, file.Text)));
        return plan;
    }
}
