using System.Diagnostics;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output.SchemaDocuments;

/// <summary>Checks YAML files against a JSON Schema with an implementation that is not ours.</summary>
internal static class SchemaCheck
{
    private static readonly Lock Installing = new();

    private static readonly string Folder = Repository.PathOf("tests", "schema-check");

    /// <summary>What is wrong with each file, by its path; <c>valid</c> for nothing.</summary>
    public static IReadOnlyDictionary<string, string> Run(string schema, IEnumerable<string> files)
    {
        lock (Installing)
        {
            // What npm writes when it is done; older than the list of packages when that has changed since.
            if (File.GetLastWriteTimeUtc(Path.Combine(Folder, "node_modules", ".package-lock.json")) < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            {
                Start("npm", "ci", "--no-audit", "--no-fund");
            }
        }

        return Start("node", ["check.mjs", schema, .. files])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }

    private static string Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {arguments[0]} failed: {errors.Result}{output}");
    }
}
