using System.Diagnostics;

namespace StackAudit.Tests.Scenarios;

/// <summary>Runs what happens to a folder between two commands of a scenario.</summary>
internal static class ScenarioShell
{
    public static void Run(string script, string folder)
    {
        var start = new ProcessStartInfo("sh", ["-eu"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        ScenarioEnvironment.Set(start);
        start.Environment["PATH"] = $"{Path.GetDirectoryName(ProgramUnderTest.Path)}:{Environment.GetEnvironmentVariable("PATH")}";
        using Process shell = Process.Start(start)!;
        Task<string> output = shell.StandardOutput.ReadToEndAsync();
        Task<string> error = shell.StandardError.ReadToEndAsync();
        shell.StandardInput.Write(script);
        shell.StandardInput.Close();
        shell.WaitForExit();
        if (shell.ExitCode != 0)
        {
            throw new InvalidOperationException($"The shell of a scenario ended with {shell.ExitCode}.\n{script}\n{output.Result}{error.Result}");
        }
    }
}
