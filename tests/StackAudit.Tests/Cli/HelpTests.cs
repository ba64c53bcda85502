using System.CommandLine;
using StackAudit.Cli;
using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands() => [.. Below(Root(), "").Select(command => command.Path)];

    public static TheoryData<string> Groups() => [.. Below(Root(), "").Where(command => command.Command.Subcommands.Count > 0).Select(command => command.Path)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryCommandHasHelp(string path)
    {
        foreach (string option in (string[])["--help", "-h", "-?"])
        {
            (int exitCode, string output, string error) = Run([.. path.Split(' '), option]);

            Assert.Equal((ExitCodes.Done, ""), (exitCode, error));
            Assert.Contains($" {path} ", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void AGroupAloneIsAMistakeAndItsHelpNamesItsCommands(string path)
    {
        string[] verbs = [.. Below(Root(), "").Where(command => command.Path.StartsWith($"{path} ", StringComparison.Ordinal)).Select(command => command.Command.Name)];

        (int exitCode, string output, string error) = Run(path.Split(' '));
        Assert.Equal((ExitCodes.CouldNotBeDone, ""), (exitCode, output));
        Assert.All(verbs, verb => Assert.Contains($"`{verb}`", error, StringComparison.Ordinal));

        Assert.All(verbs, verb => Assert.Contains($"  {verb}", Run([path, "--help"]).Output, StringComparison.Ordinal));
    }

    private static RootCommand Root() => Program.Commands(new Streams(Stream.Null, TextWriter.Null, new TextStyle()));

    private static IEnumerable<(string Path, Command Command)> Below(Command command, string path) =>
        command.Subcommands.SelectMany(each => Below(each, $"{path}{each.Name} ").Prepend((path + each.Name, each)));

    private static (int ExitCode, string Output, string Error) Run(string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = Program.Run(args, new Streams(output, error, new TextStyle()));
        return (exitCode, System.Text.Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
