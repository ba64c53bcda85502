using System.Diagnostics;

namespace StackAudit.Tests.Output.SchemaDocuments;

/// <summary>A program for Node.js in a folder of its own, whose packages are installed when it first runs.</summary>
internal sealed class NodeProgram(string folder)
{
    private readonly Lock _installing = new();

    /// <summary>What it says of each file, by its path.</summary>
    public IReadOnlyDictionary<string, string> Run(params string[] arguments)
    {
        lock (_installing)
        {
            // What npm writes when it is done; older than the list of packages when that has changed since.
            if (File.GetLastWriteTimeUtc(Path.Combine(folder, "node_modules", ".package-lock.json")) < File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
            {
                Start("npm", "ci", "--no-audit", "--no-fund");
            }
        }

        return Start("node", ["check.mjs", .. arguments])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }

    private string Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments[0]} failed: {errors.Result}{output}");
    }
}
