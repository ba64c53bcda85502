using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Begins a rule: <c>stackaudit rules new idle-tool --prefix ACME</c>.</summary>
internal sealed class RulesNewCommand : Command
{
    private readonly Argument<string> _name = new("NAME") { Description = "The fault in words joined by hyphens, such as `idle-tool`." };
    private readonly PathsArgument _paths = new();
    private readonly Option<string?> _code = new("--code") { HelpName = "CODE", Description = "Its code, such as ACME1001; the next free one without it." };
    private readonly Option<string?> _prefix = new("--prefix") { HelpName = "LETTERS", Description = "How its code begins; as those of the stack's other rules without it." };
    private readonly Option<string?> _kind = new("--kind") { HelpName = "KIND", Description = "What it looks at; tools without it." };

    public RulesNewCommand(Streams streams)
        : base("new", "Begins a rule in the stack's folder of rules, with a test that fails and passes.")
    {
        Add(_name);
        Add(_paths);
        foreach (Option option in (Option[])[_code, _prefix, _kind])
        {
            Add(option);
        }

        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        var options = new NewRuleOptions { Name = parsed.GetValue(_name)!, Code = parsed.GetValue(_code), Prefix = parsed.GetValue(_prefix), Paths = _paths.Of(parsed) };
        (IReadOnlyList<NewFile> files, string? trouble) = NewRule.Make(parsed.GetValue(_kind) is { } kind ? options with { Kind = kind } : options);
        if (trouble != null)
        {
            streams.Error.WriteLine($"stackaudit: {trouble}");
            return ExitCodes.CouldNotBeDone;
        }

        GeneratedFiles.Write(files, streams);
        return ExitCodes.Done;
    }
}
