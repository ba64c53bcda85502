using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using StackAudit.Text;

namespace StackAudit.Cli;

/// <summary>Says what is wrong with a command line, in one sentence or two.</summary>
internal static class UsageError
{
    /// <summary>The first mistake; null when there is none.</summary>
    public static string? Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [string token, ..])
        {
            return Unmatched(token, parsed.CommandResult.Command);
        }

        // Whoever asks for help does not know yet what is needed.
        if (parsed.Action is HelpAction)
        {
            return null;
        }

        if (parsed.CommandResult.Command is { Action: null, Subcommands.Count: > 0 } group)
        {
            return group.Subcommands is [var only] ? $"`{group.Name}` needs `{only.Name}` after it." : $"`{group.Name}` needs one of {Quoted.AnyOf(group.Subcommands.Select(command => command.Name))}.";
        }

        return MissingWord(parsed.CommandResult) ?? (parsed.Errors is [var error, ..] ? error.Message : null);
    }

    // The parser says it as its makers would.
    private static string? MissingWord(CommandResult result)
    {
        OptionResult? bare = result.Children.OfType<OptionResult>().FirstOrDefault(child => !child.Implicit && child.Tokens.Count == 0 && child.Option.Arity.MinimumNumberOfValues > 0);
        if (bare is not null)
        {
            return $"`{bare.Option.Name}` needs something after it: {ValueOf(bare.Option)}.";
        }

        string[] missing =
        [
            .. result.Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 }).Select(argument => argument.HelpName ?? argument.Name),
            .. result.Command.Options.Where(option => option.Required && result.GetResult(option) is not { Implicit: false }).Select(option => $"{option.Name} {ValueOf(option)}"),
        ];
        return missing.Length > 0 ? $"`{Invocation.Path(result.Command)["stackaudit ".Length..]}` needs {Quoted.AllOf(missing)}." : null;
    }

    private static string ValueOf(Option option) => option.HelpName ?? "a value";

    /// <summary>What to say of a word that looks like an option and is none.</summary>
    public static string UnknownOption(string word, Command command)
    {
        string name = word.Split('=', ':')[0];

        // Other programs have a switch for each form of their output.
        string form = name.TrimStart('-');
        if (command.Options.FirstOrDefault(option => option.Name == "--format")?.GetCompletions(CompletionContext.Empty).Any(format => format.Label == form) == true)
        {
            return $"There is no option `{name}`. Did you mean `--format {form}`?";
        }

        return Join($"There is no option `{name}`.", Quoted.DidYouMean(name, command.Options.Select(option => option.Name)));
    }

    private static string Unmatched(string token, Command command)
    {
        if (token.StartsWith('-'))
        {
            return UnknownOption(token, command);
        }

        string? near = Quoted.DidYouMean(token, command.Subcommands.Select(subcommand => subcommand.Name));
        return command is RootCommand
            ? Join($"There is no command `{token}`.", near)
            : Join($"`{command.Name}` takes no `{token}`.", near);
    }

    private static string Join(string sentence, string? further) => further == null ? sentence : $"{sentence} {further}";
}
