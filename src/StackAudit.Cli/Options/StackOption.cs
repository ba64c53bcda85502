using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>The stack, for verbs whose words without an option name something else.</summary>
internal sealed class StackOption : Option<string?>
{
    public StackOption()
        : base("--stack")
    {
        HelpName = "PATH";
        Description = "The folder or file of the stack; without it, the nearest folder upwards with stackaudit.yaml.";
        Validators.Add(result =>
        {
            if (result.Tokens is [var path] && !Path.Exists(path.Value))
            {
                result.AddError($"There is no file or folder `{path.Value}`.");
            }
        });
    }

    public IReadOnlyList<string> Of(ParseResult parsed) => [parsed.GetValue(this) ?? PathsArgument.Nearest(Directory.GetCurrentDirectory())];
}
