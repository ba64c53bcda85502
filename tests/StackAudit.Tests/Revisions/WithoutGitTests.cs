using System.Diagnostics;
using StackAudit.Tests.Scenarios;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Revisions;

public sealed class WithoutGitTests
{
    [Fact]
    public void AMissingGitIsSaidToBeMissing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("tools.yaml", "tools: { crm: { name: CRM, status: active } }\n");
        var start = new ProcessStartInfo(ProgramUnderTest.Path, ["check", "--since", "main"]) { WorkingDirectory = folder.Path, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = folder.Path;
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
        using Process program = Process.Start(start)!;
        string error = program.StandardError.ReadToEnd();
        program.WaitForExit();

        Assert.Equal("stackaudit: git is not installed, or not on the path. Earlier states of a stack are read with it.\n", error);
        Assert.Equal(2, program.ExitCode);
    }
}
