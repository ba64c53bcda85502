using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

/// <summary>A disk that takes nothing more, under every verb that writes.</summary>
public sealed class DiskTroubleTests : IDisposable
{
    private static readonly string[] Writing =
    [
        "check --format json:result.json",
        "baseline create",
        "baseline create --baseline other.yaml",
        "baseline accept no-sso --reason Known",
        "exceptions add no-sso --on crm --reason Soon --until 2026-12-31",
        "fix --suggested",
        "rename crm sales",
        "fmt",
        "rules docs",
        "rules new lost-tool --prefix ACME",
        "test rules --update",
        "import table ../list.csv --out . --update",
        "import table ../list.csv --out fresh",
        "export csv --kind tool --out tools.csv",
        "diff ../before . --format json:changes.json",
        "init sub --host none",
    ];

    private readonly TemporaryFolder _folder = new();

    public DiskTroubleTests()
    {
        _folder.Write("list.csv", "id,name,status\nnew-one,New,active\n");
        _folder.Write("before/tools.yaml", "tools: { zap: { name: Zapier, status: active } }\n");
        _folder.Write("stack/stackaudit.yaml", "as_of: 2026-06-30\n");
        _folder.Write(
            "stack/tools.yaml",
            """
            tools:
              zap: { name: Zapier, status: retired }
              crm: { name: CRM, status: active, users: 80, access: { sso: none } }
            flows:
              - { from: zap, to: crm, status: broken }

            """);
        _folder.Write(
            "stack/rules/owner.rules",
            """"
            rule ACME2 ownerless "Nobody owns this tool"
              for each tool where tool.status is active
              require tool.owners.business is present
              report at tool: "{tool.name} has no owner"

            test ACME2 "an owner"
              given """
                tools:
                  crm: { name: CRM, status: active }   #~ ok ACME2
              """

            """");
        Directory.CreateDirectory(_folder.File("disk"));
    }

    [MountFact]
    public void OnAReadOnlyDiskEachVerbSaysItAndChangesNothing() => Assert.All(Writing, command => Refuses(command, "mount -o remount,ro .", "Read-only file system"));

    [MountFact]
    public void OnAFullDiskEachVerbSaysItAndChangesNothing() => Assert.All(Writing, command => Refuses(command, "cat /dev/zero > fill 2>/dev/null || true", "No space left on device"));

    [Fact]
    public void OnAGoodDiskEachVerbWrites() => Assert.All(Writing, command =>
    {
        ShellRun run = ShellRun.Of($"rm -rf disk/* disk/.[a-z]*; cp -r stack/. disk; cd disk; stackaudit {command} >/dev/null 2>../error; code=$?; diff -rq ../stack . > /dev/null && echo same; exit $code", _folder.Path);

        Assert.True(run is { ExitCode: 0 or 1, Out: "" }, $"{command}: {File.ReadAllText(_folder.File("error"))}");
    });

    public void Dispose() => _folder.Dispose();

    private void Refuses(string command, string trouble, string says)
    {
        string script = $"mount -t tmpfs -o size=64k tmpfs disk && cp -r stack/. disk && cd disk && {{ {trouble}; }} && stackaudit {command} 2>&1 >../out | tail -n 1; code=${{PIPESTATUS[0]}}; rm -f fill 2>/dev/null; diff -r ../stack . >&2; exit $code";

        ShellRun run = ShellRun.Of($"{MountFactAttribute.Prefix} bash -c '{script}'", _folder.Path);

        Assert.True(run.ExitCode == 2, $"{command} ended with {run.ExitCode}: {run.Out}{run.Error}");
        Assert.Equal("", run.Error);
        Assert.Matches($"^stackaudit: .* could not be written\\. {says}[^\n]*\n$", run.Out);
        Assert.DoesNotMatch("/\\.[a-z]+\\.[^/]*\\.[a-z0-9]{3}'", run.Out.Replace(".stackaudit-baseline.yaml", "", StringComparison.Ordinal));
    }
}
