using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using StackAudit.Tests.Scenarios;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

/// <summary>Somebody ends the program while it writes a file.</summary>
public sealed class InterruptionTests
{
    private const int Attempts = 20;
    private const int Stop = 19;
    private const int Continue = 18;

    [Theory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public void NothingHalfWrittenIsLeft(int signal, int exitCode)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack/tools.yaml", ManyTools());
        Directory.CreateDirectory(folder.File("out"));

        Assert.Contains(Enumerable.Range(0, Attempts), _ => InterruptsWhileItWrites(folder, signal, exitCode));
    }

    // It is stopped first, so that the signal surely finds it at work; whoever comes too late tries again.
    private static bool InterruptsWhileItWrites(TemporaryFolder folder, int signal, int exitCode)
    {
        var start = new ProcessStartInfo(ProgramUnderTest.Path, ["check", folder.File("stack"), "--format", $"json:{folder.File("out/result.json")}"]);
        ScenarioEnvironment.Set(start);
        using Process process = Process.Start(start)!;
        while (!process.HasExited && Entries(folder).Length == 0)
        {
        }

        _ = Kill(process.Id, Stop);
        bool isWriting = Entries(folder) is [var name] && name.StartsWith(".result.json.", StringComparison.Ordinal);
        _ = Kill(process.Id, signal);
        _ = Kill(process.Id, Continue);
        process.WaitForExit();
        if (isWriting)
        {
            Assert.Equal(exitCode, process.ExitCode);
            Assert.Empty(Entries(folder));
        }

        File.Delete(folder.File("out/result.json"));
        return isWriting;
    }

    private static string[] Entries(TemporaryFolder folder) => [.. Directory.GetFileSystemEntries(folder.File("out")).Select(path => Path.GetFileName(path))];

    private static string ManyTools()
    {
        var text = new StringBuilder("tools:\n");
        for (int i = 0; i < 5_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  tool-{i}: {{ name: Tool {i}, status: active }}\n");
        }

        return text.ToString();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
