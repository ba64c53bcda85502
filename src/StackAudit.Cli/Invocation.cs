using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using StackAudit.Output;

namespace StackAudit.Cli;

/// <summary>Reads a command line and runs what it asks for; bad usage is one message and exit code 2.</summary>
internal static class Invocation
{
    // No replacement of @file: a path may begin so.
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> args, Streams streams, RootCommand root)
    {
        root.SetAction(_ => Welcome(streams));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        root.Options.OfType<HelpOption>().Single().Action = new HelpAction { MaxWidth = streams.Style.Width };

        ParseResult parsed = root.Parse(args, Parsing);
        if (!IsCompletion(parsed) && UsageError.Of(parsed) is { } mistake)
        {
            streams.Error.WriteLine($"stackaudit: {mistake}");
            streams.Error.WriteLine($"Try `{Path(parsed.CommandResult.Command)} --help`.");
            return ExitCodes.CouldNotBeDone;
        }

        int exitCode = ExitCodes.Done;
        streams.WriteResult(output =>
            exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false }));
        return exitCode;
    }

    // `[suggest:POSITION] LINE`, which the scripts of `completion` ask: the line is not finished.
    private static bool IsCompletion(ParseResult parsed) => parsed.Tokens is [{ Type: TokenType.Directive, Value: var word }, ..] && word.StartsWith("[suggest", StringComparison.Ordinal);

    /// <summary>What is wrong with a command line; null when nothing is.</summary>
    public static string? MistakeIn(IReadOnlyList<string> args, RootCommand root) => UsageError.Of(root.Parse(args, Parsing));

    private static int Welcome(Streams streams)
    {
        streams.WriteResult(output => output.Write(
            """
            stackaudit checks the tools, data flows and owners that a marketing stack's YAML files describe.

              stackaudit check          checks the stack in this folder
              stackaudit check FOLDER   checks the one in another
              stackaudit --help         lists all commands

            """));
        return ExitCodes.Done;
    }

    /// <summary>A command as it is typed.</summary>
    public static string Path(Command command) => command is RootCommand ? "stackaudit" : $"{Path((Command)command.Parents.Single())} {command.Name}";
}
