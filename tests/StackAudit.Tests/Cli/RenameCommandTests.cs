using System.Diagnostics;
using System.Text;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class RenameCommandTests
{
    private const string Stack = "tools:\n  crm: { name: CRM é, status: active }\n";
    private const string Renamed = "tools:\n  hub: { name: CRM é, status: active, formerly: [crm] }\n";

    [Fact]
    public void AFolderThatIsNoRepositoryIsFine()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tools.yaml", Stack);

        CommandRun run = CommandRun.Of("rename", "crm", "hub", folder.Path);

        Assert.Equal((0, "", "Renamed the tool `crm` to `hub`: 2 places in 1 file.\n  tools.yaml  2\n"), (run.ExitCode, run.Error, run.Out));
        Assert.Equal(Renamed, File.ReadAllText(folder.File("tools.yaml")));
    }

    [Theory]
    [InlineData(false, false, 2)]
    [InlineData(false, true, 0)]
    [InlineData(true, false, 0)]
    public void FilesWithUncommittedChangesAreLeftAlone(bool isCommitted, bool allowDirty, int exitCode)
    {
        using var folder = new TemporaryFolder();
        folder.Write("tools.yaml", Stack);
        Git(folder, "init", "-q");
        Git(folder, "add", ".");
        if (isCommitted)
        {
            Git(folder, "-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-q", "-m", "m");
        }

        CommandRun run = CommandRun.Of(["rename", "crm", "hub", folder.Path, .. allowDirty ? ["--allow-dirty"] : Array.Empty<string>()]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 0 ? Renamed : Stack, File.ReadAllText(folder.File("tools.yaml")));
        Assert.Equal(exitCode == 0 ? "" : "stackaudit: `tools.yaml` would change, and the changes made there before are not committed. Commit them, or say `--allow-dirty`.\n", run.Error);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void AFileKeepsItsEncoding(string name, bool hasMark)
    {
        using var folder = new TemporaryFolder();
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] mark = hasMark ? Encoding.GetEncoding(name).GetPreamble() : [];
        mark = hasMark && mark.Length == 0 ? [0xEF, 0xBB, 0xBF] : mark;
        File.WriteAllBytes(folder.File("tools.yaml"), [.. mark, .. encoding.GetBytes(Stack)]);

        Assert.Equal(0, CommandRun.Of("rename", "crm", "hub", folder.Path).ExitCode);

        Assert.Equal([.. mark, .. encoding.GetBytes(Renamed)], File.ReadAllBytes(folder.File("tools.yaml")));
    }

    [Fact]
    public void ALinkStaysALink()
    {
        using var folder = new TemporaryFolder();
        folder.Write("shared/.tools", Stack);
        File.CreateSymbolicLink(folder.File("tools.yaml"), folder.File("shared/.tools"));

        Assert.Equal(0, CommandRun.Of("rename", "crm", "hub", folder.Path).ExitCode);

        Assert.NotNull(new FileInfo(folder.File("tools.yaml")).LinkTarget);
        Assert.Equal(Renamed, File.ReadAllText(folder.File("shared/.tools")));
    }

    private static void Git(TemporaryFolder folder, params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", ["-C", folder.Path, .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
