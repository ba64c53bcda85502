using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>Further folders with rule files.</summary>
internal sealed class RuleFoldersOption : Option<string[]>
{
    public RuleFoldersOption()
        : base("--rules")
    {
        HelpName = "DIR";
        Description = "A folder with further rules; repeatable.";
        Arity = ArgumentArity.OneOrMore;
        Validators.Add(result =>
        {
            foreach (string folder in result.Tokens.Select(token => token.Value).Where(folder => !Directory.Exists(folder)))
            {
                result.AddError($"There is no folder `{folder}`.");
            }
        });
    }

    public IReadOnlyList<string> Of(ParseResult parsed) => parsed.GetValue(this) ?? [];
}
