using System.CommandLine;
using StackAudit.Cli.Options;
using StackAudit.Output;
using StackAudit.Starting;

namespace StackAudit.Cli.Commands;

/// <summary>Begins a stack that passes, with jobs for the host of the code: <c>stackaudit init stack</c>.</summary>
internal sealed class InitCommand : Command
{
    private const string NoHost = "none";

    private readonly Argument<string> _folder = new("DIR") { Description = "Where the stack is to be; here without it.", DefaultValueFactory = _ => "." };

    private readonly ChoiceOption _host = new(
        "--host", [.. CodeHost.All.Select(host => host.Name), NoHost], "Whose jobs to write; without it, those of the host that is recognised.");

    public InitCommand(Streams streams)
        : base("init", "Begins a stack that passes, with jobs that check it; what exists is kept.")
    {
        Add(_folder);
        Add(_host);
        SetAction(parsed => Run(parsed, streams));
    }

    private int Run(ParseResult parsed, Streams streams)
    {
        string folder = parsed.GetValue(_folder)!;
        string? host = parsed.GetValue(_host);
        HostRecognition? chosen = host is null ? null : new HostRecognition(CodeHost.All.FirstOrDefault(each => each.Name == host), "--host");
        StarterPlan plan = Starter.Plan(folder, chosen);
        if (plan.Refusal is { } refusal)
        {
            streams.Error.WriteLine($"stackaudit: {refusal}");
            return ExitCodes.CouldNotBeDone;
        }

        GeneratedFiles.Write(plan.New, streams);
        bool fails = plan.HasStack && FailsWithoutBaseline(folder);
        streams.WriteResult(output => StarterText.Write(plan, folder, fails, output));
        return ExitCodes.Done;
    }

    // Where there is a baseline, its owner knows of it.
    private static bool FailsWithoutBaseline(string folder)
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder], CompactRules = EmbeddedRules.Compact });
        return result.Baseline is null && result.ExitCode == ExitCodes.Found;
    }
}
