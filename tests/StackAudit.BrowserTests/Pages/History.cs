using System.Diagnostics;
using StackAudit.Tests.Scenarios;
using StackAudit.Tests.Support;

namespace StackAudit.BrowserTests.Pages;

/// <summary>The retailer with a past: a repository with a commit of spring and today's, and the results of a check in winter.</summary>
internal static class History
{
    /// <summary>Compares with both.</summary>
    public const string Options = $"--since {Spring} --previous {Results}";

    /// <summary>The places that a page gives to them, the oldest first.</summary>
    public const string InWinter = "1";
    public const string InSpring = "2";

    private const string Winter = "2026-01-31";
    private const string Spring = "2026-04-01";
    private const string Results = "winter.json";

    public static void Write(string folder)
    {
        WriteAsItWas(folder);
        string results = ProgramUnderTest.Run($"stackaudit check --format json --as-of {Winter}", folder, ProgramUnderTest.Path).Out;
        Git(folder, "init", "--quiet");
        Commit(folder, "2026-03-20T12:00:00Z");
        Copy(folder, text => text);
        Commit(folder, "2026-06-20T12:00:00Z");
        File.WriteAllText(Path.Combine(folder, Results), results);
    }

    /// <summary>The stack of spring alone.</summary>
    public static void WriteAsItWas(string folder) => Copy(folder, text => text.Replace("status: trial", "status: active", StringComparison.Ordinal));

    public static string FactsInWinter(string folder) => File.ReadAllText(Path.Combine(folder, Results));

    public static string FactsInSpring() => Reports.Run($"stackaudit export facts --as-of {Spring}", Stacks.Spring);

    private static void Copy(string folder, Func<string, string> changed)
    {
        string from = Repository.PathOf("examples", "retailer");
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllText(to, changed(File.ReadAllText(file)));
        }
    }

    private static void Commit(string folder, string when)
    {
        Git(folder, "add", "--all");
        Run(folder, when, ["commit", "--quiet", "--message", "The stack"]);
    }

    private static void Git(string folder, params string[] words) => Run(folder, null, words);

    private static void Run(string folder, string? when, string[] words)
    {
        var start = new ProcessStartInfo("git", words) { WorkingDirectory = folder, RedirectStandardError = true };
        ScenarioEnvironment.Set(start);
        if (when is not null)
        {
            start.Environment["GIT_COMMITTER_DATE"] = when;
        }

        using Process git = Process.Start(start)!;
        string error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {string.Join(' ', words)}: {error}");
        }
    }
}
