using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Diagnostics;
using StackAudit.Output;
using StackAudit.Rules;

namespace StackAudit.Cli.Commands;

/// <summary>Says what is allowed in rule files and probably not meant: <c>stackaudit rules lint rules/idle.rules</c>.</summary>
internal sealed class RulesLintCommand : Command
{
    private readonly RulePathsArgument _paths = new();

    public RulesLintCommand(Streams streams)
        : base("lint", "Says what is allowed in rule files and probably not meant; exits with 1 if there is anything.")
    {
        Add(_paths);
        SetAction(parsed => Run(_paths.Of(parsed), streams));
    }

    private static int Run(IReadOnlyList<string> paths, Streams streams)
    {
        var problems = new DiagnosticBag();
        LintReport report = RuleLinting.Lint(paths, PathsArgument.Nearest(Directory.GetCurrentDirectory()), problems);

        // Advice that is given while names are looked up is a lint as well.
        Diagnostic[] all = [.. DiagnosticOrder.Sort([.. report.Lints, .. problems.Where(problem => problem.Severity != Severity.Error)])];
        streams.WriteResult(output =>
        {
            ProblemText.Write(all, output, streams.Style);
            LintReportWriter.WriteEnd(report, isClean: all.Length == 0 && !problems.HasErrors, output, streams.Style);
        });
        ProblemText.Write(problems.Where(problem => problem.Severity == Severity.Error), streams.Error, streams.ErrorStyle);
        return problems.HasErrors ? ExitCodes.CouldNotBeDone : all.Length > 0 ? ExitCodes.Found : ExitCodes.Done;
    }
}
