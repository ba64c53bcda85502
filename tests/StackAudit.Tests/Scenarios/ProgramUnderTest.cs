using System.Diagnostics;

namespace StackAudit.Tests.Scenarios;

/// <summary>The program as its users run it: a process of its own, best the published native one.</summary>
internal static class ProgramUnderTest
{
    /// <summary>Names the published program.</summary>
    public const string Variable = "STACKAUDIT_BINARY";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static bool IsNamed { get; } = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    public static string Path { get; } = Find();

    public static ScenarioOutcome Run(string command, string folder, string program)
    {
        var start = new ProcessStartInfo(program, Words(command)[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        ScenarioEnvironment.Set(start);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{command}` did not end within {Patience.TotalSeconds} seconds.");
        }

        return new ScenarioOutcome(Ended(output.Result), Ended(error.Result), process.ExitCode);
    }

    /// <summary>What stands between the spaces of a command, the name of the program first.</summary>
    public static List<string> Words(string command)
    {
        var words = new List<string>();
        string[] parts = command.Split('"');
        if (parts.Length % 2 == 0)
        {
            throw new FormatException($"A quotation mark is missing in `{command}`.");
        }

        for (int i = 0; i < parts.Length; i++)
        {
            words.AddRange(i % 2 == 1 ? [parts[i]] : parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }

    private static string Find()
    {
        if (!IsNamed)
        {
            return System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "stackaudit.exe" : "stackaudit");
        }

        string named = Environment.GetEnvironmentVariable(Variable)!;
        return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names `{named}`, which does not exist.");
    }

    // Sections consist of whole lines.
    private static string Ended(string output) => output.Length == 0 || output.EndsWith('\n') ? output : output + "\\ no line break\n";
}
