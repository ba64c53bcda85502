using System.Diagnostics;
using StackAudit.Tests.Scenarios;

namespace StackAudit.Tests.Support;

/// <summary>What a shell script gave that ran in a folder, with <c>stackaudit</c> on its path.</summary>
internal sealed record ShellRun(int ExitCode, string Out, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static ShellRun Of(string script, string folder, IEnumerable<KeyValuePair<string, string>>? variables = null, string shell = "bash")
    {
        var start = new ProcessStartInfo(shell, ["-c", script]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        ScenarioEnvironment.Set(start);
        start.Environment["PATH"] = $"{Path.GetDirectoryName(ProgramUnderTest.Path)}:{Environment.GetEnvironmentVariable("PATH")}";
        foreach ((string name, string value) in variables ?? [])
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"This did not end within {Patience.TotalMinutes} minutes:\n{script}");
        }

        return new ShellRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>The same for a script that must end well.</summary>
    public static ShellRun Done(string script, string folder, IEnumerable<KeyValuePair<string, string>>? variables = null)
    {
        ShellRun run = Of($"set -euo pipefail\n{script}", folder, variables);
        return run.ExitCode == 0 ? run : throw new InvalidOperationException($"Ended with {run.ExitCode}:\n{script}\n{run.Out}{run.Error}");
    }
}
