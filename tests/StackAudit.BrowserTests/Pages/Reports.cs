using System.Collections.Concurrent;
using StackAudit.Tests.Scenarios;

namespace StackAudit.BrowserTests.Pages;

/// <summary>The pages of a run, each written by the program itself, once.</summary>
internal static class Reports
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Files = new(StringComparer.Ordinal);
    private static int _written;

    /// <summary>The file of a report.</summary>
    /// <param name="stack">See <see cref="Stacks"/>.</param>
    /// <param name="options">Of the command, such as <c>--view full</c>.</param>
    public static string FileOf(string stack, string options) => Files.GetOrAdd($"{stack} {options}", _ => new Lazy<string>(() => Write(stack, options))).Value;

    /// <summary>What the program says to a command that must succeed as far as it can, run in the folder of a stack.</summary>
    public static string Run(string command, string stack)
    {
        ScenarioOutcome outcome = ProgramUnderTest.Run(command, Stacks.FolderOf(stack), ProgramUnderTest.Path);

        // Without a tool not everything can be done, and what can be is.
        return outcome.ExitCode == (stack == Stacks.Empty ? 2 : 0) ? outcome.Out : throw new InvalidOperationException($"`{command}` ends with {outcome.ExitCode}: {outcome.Error}");
    }

    private static string Write(string stack, string options)
    {
        string file = Path.Combine(Stacks.Temporary, $"page-{Interlocked.Increment(ref _written)}.html");
        Run($"stackaudit report {options} --out {file}", stack);
        return file;
    }
}
