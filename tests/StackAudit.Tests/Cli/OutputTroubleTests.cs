using System.Text.Json;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

/// <summary>The world is in the way of what the program writes.</summary>
public sealed class OutputTroubleTests : IDisposable
{
    private const string Tools = "tools: { crm: { name: CRM, status: active } }\n";

    private readonly TemporaryFolder _folder = new();

    public OutputTroubleTests() => _folder.Write("stack/tools.yaml", Tools);

    [Fact]
    public void APipeThatNobodyReadsEndsItQuietlyAsItsSignalWould()
    {
        ShellRun run = ShellRun.Of("{ sleep 0.3; stackaudit check stack; echo $? > code; } | true", _folder.Path);

        Assert.Equal(("", "141\n"), (run.Error, File.ReadAllText(_folder.File("code"))));
    }

    [Fact]
    public void WhoeverReadsAllHearsOfTheFindings() =>
        Assert.Equal(new ShellRun(1, "1\n", ""), ShellRun.Of("stackaudit check stack --all --only STK1201 | grep -c 'STK1201. no-acc'; exit ${PIPESTATUS[0]}", _folder.Path));

    [Fact]
    public void AFullStandardOutputIsOneMessage() => Assert.Equal(
        new ShellRun(2, "", "stackaudit: Standard output could not be written. No space left on device\n"),
        ShellRun.Of("stackaudit check stack > /dev/full", _folder.Path));

    [Fact]
    public void AFullDeviceAsAFileIsOneMessage() => Assert.Equal(
        new ShellRun(2, "", "stackaudit: `/dev/full` could not be written. No space left on device : '/dev/full'\n"),
        ShellRun.Of("stackaudit check stack --format json:/dev/full", _folder.Path));

    [MountFact]
    public void AReadOnlyFolderIsOneMessageAndNothingIsWritten()
    {
        ShellRun check = Mounted("ro", "stackaudit check ../stack --format json:result.json");
        ShellRun init = Mounted("ro", "stackaudit init --host github");

        Assert.Equal((2, ""), (check.ExitCode, check.Out));
        Assert.Matches("^stackaudit: `result.json` could not be written. .*Read-only file system[^\n]*\n$", check.Error);
        Assert.Equal((2, ""), (init.ExitCode, init.Out));
        Assert.Matches("^stackaudit: The files could not be written. .*Read-only file system[^\n]*\n$", init.Error);
    }

    [MountFact]
    public void AFullDiskIsOneMessageAndEverythingIsAsItWas()
    {
        ShellRun check = Mounted("size=8k", "echo old > result.json; cat /dev/zero > fill 2>/dev/null || true; stackaudit check ../stack --format json:result.json; code=$?; rm fill; ls -A; cat result.json; exit $code");
        ShellRun init = Mounted("size=32k", "stackaudit init --host github; code=$?; ls -A; exit $code");

        Assert.Equal((2, "result.json\nold\n"), (check.ExitCode, check.Out));
        Assert.Matches("^stackaudit: `result.json` could not be written. [^\n]*\n$", check.Error);
        Assert.Equal((2, ""), (init.ExitCode, init.Out));
        Assert.Matches("^stackaudit: The files could not be written. [^\n]*\n$", init.Error);
    }

    [Fact]
    public void OfTwoRunsThatWriteOneFileOneIsThereWhole()
    {
        _folder.Write("other/tools.yaml", Tools.Replace("CRM", "Another", StringComparison.Ordinal));

        ShellRun.Of("for i in 1 2 3 4 5; do for s in stack other; do stackaudit check $s --format json:out/result.json & done; wait; done", Directory.CreateDirectory(_folder.File("out")).Parent!.FullName);

        Assert.Equal([_folder.File("out/result.json")], Directory.GetFileSystemEntries(_folder.File("out")));
        using JsonDocument result = JsonDocument.Parse(File.ReadAllText(_folder.File("out/result.json")));
        Assert.Contains(result.RootElement.GetProperty("stack").GetProperty("name").GetString(), (string[])["stack", "other"]);
    }

    public void Dispose() => _folder.Dispose();

    private ShellRun Mounted(string options, string script)
    {
        Directory.CreateDirectory(_folder.File("disk"));
        return ShellRun.Of($"{MountFactAttribute.Prefix} bash -c 'mount -t tmpfs -o {options} tmpfs disk && cd disk && {{ {script}; }}'", _folder.Path);
    }
}
