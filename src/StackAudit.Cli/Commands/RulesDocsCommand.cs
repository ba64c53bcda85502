using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Writes a page for each rule of the stack, and a table of them: <c>stackaudit rules docs</c>.</summary>
internal sealed class RulesDocsCommand : Command
{
    private readonly PathsArgument _paths = new();
    private readonly Option<string?> _out = new("--out") { HelpName = "DIR", Description = "Where the pages go; `docs/rules` of the stack without it." };

    private readonly SwitchOption _check = new("--check", "Writes nothing, prints what would change, and exits with 1 if anything would.");

    public RulesDocsCommand(Streams streams)
        : base("docs", "Writes a page for each rule that the stack brings, and a table of them into rules/README.md.")
    {
        Add(_paths);
        Add(_out);
        Add(_check);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        var problems = new DiagnosticBag();
        IReadOnlyList<NewFile> files = RuleDocumentation.OfStack(_paths.Of(parsed), parsed.GetValue(_out), problems);
        ProblemText.Write(problems, streams.Error, streams.ErrorStyle);
        if (RuleDocumentation.WrittenByHand(files) is { } path)
        {
            streams.Error.WriteLine($"stackaudit: `{RelativePath.FromHere(path)}` was not made from rules, and is not overwritten. Rename it, or name another folder with `--out`.");
            return ExitCodes.CouldNotBeDone;
        }

        if (files.Count == 0 && !problems.HasErrors)
        {
            streams.Error.WriteLine("stackaudit: This stack has no rules of its own. `stackaudit rules new` begins one.");
        }

        int changed = 0;
        if (parsed.GetValue(_check))
        {
            changed = GeneratedFiles.WriteChanges(files, streams);
        }
        else
        {
            GeneratedFiles.Write(files, streams);
        }

        return problems.HasErrors ? ExitCodes.CouldNotBeDone : changed > 0 ? ExitCodes.Found : ExitCodes.Done;
    }
}
