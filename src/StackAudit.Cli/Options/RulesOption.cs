using System.CommandLine;

namespace StackAudit.Cli.Options;

/// <summary>Rules by code, name, category or tag.</summary>
internal sealed class RulesOption : Option<string[]>
{
    public RulesOption(string name, string description)
        : base(name)
    {
        HelpName = "RULE";
        Description = $"{description}: a code, a name, `category:x` or `tag:x`; repeatable.";
        Arity = ArgumentArity.OneOrMore;
        CompletionSources.Add(KnownWords.OfSelections);
    }

    public IReadOnlyList<string> Of(ParseResult parsed) => parsed.GetValue(this) ?? [];
}
