using System.Diagnostics;
using StackAudit.Tests.Scenarios;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>What <c>docs/revisions.md</c> shows is what the program does: its scripts run one after the other in one folder, and each text is what the script before it prints.</summary>
public sealed class RevisionsPageTests
{
    private const string Script = "```sh\n";
    private const string Output = "```text\n";
    private const string End = "\n```";

    [Fact]
    public void TheExamplesGiveWhatIsShown()
    {
        using var folder = new TemporaryFolder();
        string printed = "";
        int compared = 0;
        foreach ((string kind, string content) in Blocks(File.ReadAllText(Repository.PathOf("docs", "revisions.md"))))
        {
            if (kind == Script)
            {
                printed = Run(content, folder.Path);
            }
            else
            {
                Assert.Equal(content, printed);
                compared++;
            }
        }

        Assert.Equal(3, compared);
    }

    private static IEnumerable<(string Kind, string Content)> Blocks(string page)
    {
        int at = 0;
        while (true)
        {
            int script = page.IndexOf(Script, at, StringComparison.Ordinal);
            int output = page.IndexOf(Output, at, StringComparison.Ordinal);
            string kind = script >= 0 && (output < 0 || script < output) ? Script : Output;
            int start = kind == Script ? script : output;
            if (start < 0)
            {
                yield break;
            }

            at = page.IndexOf(End, start, StringComparison.Ordinal);
            yield return (kind, page[(start + kind.Length)..(at + 1)]);
        }
    }

    private static string Run(string script, string folder)
    {
        var start = new ProcessStartInfo("sh") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        ScenarioEnvironment.Set(start);
        start.Environment["PATH"] = $"{Path.GetDirectoryName(ProgramUnderTest.Path)}:{Environment.GetEnvironmentVariable("PATH")}";
        using Process shell = Process.Start(start)!;
        shell.StandardInput.Write(script);
        shell.StandardInput.Close();
        string output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return output;
    }
}
