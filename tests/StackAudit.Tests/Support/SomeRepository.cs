using System.Diagnostics;
using StackAudit.Tests.Scenarios;

namespace StackAudit.Tests.Support;

/// <summary>A fresh git repository that is gone after the test.</summary>
internal sealed class SomeRepository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SomeRepository()
    {
        // macOS and others have links on the way to their temporary folders.
        Git("init", "-q", "-b", "main");
    }

    public string Path => _folder.Path;

    public string File(string name) => _folder.File(name);

    public string Write(string name, string content) => _folder.Write(name, content);

    /// <summary>All that there is, as a commit; its hash.</summary>
    public string Commit()
    {
        Git("add", "--all");
        Git("commit", "-q", "--allow-empty", "-m", "next");
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true };
        ScenarioEnvironment.Set(start);
        using Process git = Process.Start(start)!;
        Task<string> error = git.StandardError.ReadToEndAsync();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error.Result}");
    }

    public void Dispose()
    {
        // Git protects its objects from being written to; on some systems that keeps them from being removed.
        foreach (string file in Directory.EnumerateFiles(System.IO.Path.Combine(Path, ".git"), "*", SearchOption.AllDirectories))
        {
            System.IO.File.SetAttributes(file, FileAttributes.Normal);
        }

        _folder.Dispose();
    }
}
