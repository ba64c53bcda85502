using System.CommandLine;
using StackAudit.Cli;
using StackAudit.Output;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Scenarios;

/// <summary>A command of a scenario, as the program understands it, and what it gave.</summary>
/// <param name="File">The name of the scenario.</param>
/// <param name="Verb">Its command with those above it, as in <c>rules lint</c>; empty for the program alone.</param>
internal sealed record PlayedStep(string File, string Verb, IReadOnlyList<string> Words, ScenarioOutcome Outcome)
{
    public static RootCommand Commands { get; } = Program.Commands(new Streams(Stream.Null, TextWriter.Null, new TextStyle()));

    public static IReadOnlyList<PlayedStep> All { get; } = [.. Directory.GetFiles(Repository.PathOf("tests", "StackAudit.Tests", "Scenarios"), "*.scenario").SelectMany(Read)];

    /// <summary>The forms of output that were asked for by name.</summary>
    public IEnumerable<string> Formats => Words.Zip(Words.Skip(1)).Where(pair => pair.First == "--format").Select(pair => pair.Second.Split(':')[0]);

    public static string VerbOf(Command command) => command is RootCommand ? "" : $"{VerbOf((Command)command.Parents.Single())} {command.Name}".TrimStart();

    private static IEnumerable<PlayedStep> Read(string path)
    {
        Scenario scenario = ScenarioReader.Read(System.IO.File.ReadAllText(path));
        foreach (ScenarioStep step in scenario.Steps.Where(step => step.Outcome is not null))
        {
            List<string> words = ProgramUnderTest.Words(step.Command)[1..];

            // Help comes instead of what a verb does.
            if (words.Contains("--help"))
            {
                continue;
            }

            yield return new PlayedStep(Path.GetFileName(path), VerbOf(Asked(words)), words, step.Outcome!);
        }
    }

    private static Command Asked(List<string> words)
    {
        Command command = Commands;
        foreach (string word in words)
        {
            if (command.Subcommands.FirstOrDefault(below => below.Name == word) is not { } next)
            {
                break;
            }

            command = next;
        }

        return command;
    }
}
