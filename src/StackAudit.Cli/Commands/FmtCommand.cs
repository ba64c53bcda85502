using System.CommandLine;
using System.Text;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Cli.Commands;

/// <summary>Writes rule files in the one style: <c>stackaudit fmt rules --check</c>.</summary>
internal sealed class FmtCommand : Command
{
    private readonly RulePathsArgument _paths = new();
    private readonly SwitchOption _check = new("--check", "Writes nothing, prints what would change, and exits with 1 if anything would.");

    public FmtCommand(Streams streams)
        : base("fmt", "Writes rule files in the one style.")
    {
        Add(_paths);
        Add(_check);
        SetAction(parsed => Run(_paths.Of(parsed), parsed.GetValue(_check), streams));
    }

    private static int Run(IReadOnlyList<string> paths, bool isCheck, Streams streams)
    {
        var problems = new DiagnosticBag();
        FormattedFile[] changed = [.. RuleFormatting.Format(paths, problems).Where(file => file.IsChanged)];
        streams.WriteResult(output =>
        {
            foreach (FormattedFile file in changed)
            {
                if (!isCheck)
                {
                    AtomicFile.Write(RelativePath.FromHere(file.FullPath), stream => stream.Write(Encoding.UTF8.GetBytes(file.Text)));
                }

                output.Write(isCheck ? UnifiedDiff.Of(file.Source.Path, file.Source.Content, file.Text) : $"formatted {file.Source.Path}\n");
            }
        });
        ProblemText.Write([.. problems, .. RuleLinting.Lint(paths, PathsArgument.Nearest(Directory.GetCurrentDirectory()), []).Lints], streams.Error, streams.ErrorStyle);
        return problems.HasErrors ? ExitCodes.CouldNotBeDone : isCheck && changed.Length > 0 ? ExitCodes.Found : ExitCodes.Done;
    }
}
