using System.Globalization;

namespace StackAudit.Benchmarks.Measuring;

/// <summary>Compares a whole check with what reading the same files costs at least, in one run, by turns.</summary>
internal static class Comparison
{
    /// <summary>How often the rules are timed; each rule's best counts.</summary>
    public const int RuleRuns = 3;

    private const int StartRuns = 10;
    private const int Medium = 1_000;

    // What a stack of a thousand tools may take: as long as nobody waits, or a few times what its text takes by itself.
    private const double MostDrains = 3;
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(100);

    /// <returns>0; 1 when the stack does not load, a core rule has nothing to look at, or a check takes too long.</returns>
    public static int Run(Arguments arguments, TextWriter output)
    {
        DirectoryInfo scratch = Directory.CreateTempSubdirectory("stackaudit-benchmark-");
        try
        {
            return Run(arguments, scratch.FullName, output);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static int Run(Arguments arguments, string scratch, TextWriter output)
    {
        string program = arguments.Text("program", Environment.GetEnvironmentVariable("STACKAUDIT_BINARY") ?? Path.GetFullPath("artifacts/publish/stackaudit"));
        string stack = arguments.Folder ?? Generate(arguments, Path.Combine(scratch, "stack"), arguments.Number("tools", 10_000));
        string medium = Generate(arguments, Path.Combine(scratch, "medium"), Medium);
        string json = Path.Combine(scratch, "result.json");
        var drain = new Series("drain of YamlDotNet's events", Environment.ProcessPath!, "drain", stack);
        var check = new Series("`check --format json`", program, "check", stack, "--format", $"json:{json}");
        var mediumDrain = new Series($"drain, {Medium:N0} tools", Environment.ProcessPath!, "drain", medium);
        var mediumCheck = new Series($"`check`, {Medium:N0} tools", program, "check", medium, "--format", $"json:{json}");
        for (int i = 0; i < arguments.Number("runs", 5); i++)
        {
            drain.RunOnce();
            check.RunOnce();
            mediumDrain.RunOnce();
            mediumCheck.RunOnce();
        }

        string minimal = arguments.Text("minimal", "examples/minimal");
        var start = new Series($"`check {minimal}`", program, "check", minimal, "--format", $"json:{json}");
        start.Run(StartRuns);
        CheckReport report = TimeRules(program, stack, Path.Combine(scratch, "timed.json"));

        // Only now: binding the rules takes memory, which would count for all programs that are started later.
        IReadOnlySet<string> core = CoreRules.Codes();
        new ComparisonTable(output).Write(report, [drain, check, mediumDrain, mediumCheck, start]);
        new RuleTable(output, core).Write(report.Rules);
        return Verdict(report, core, check, start) | (mediumCheck.Best <= Limit(mediumDrain) ? 0 : Exceeded(mediumCheck, Limit(mediumDrain)));
    }

    private static CheckReport TimeRules(string program, string stack, string timed)
    {
        CheckReport report = Timed();
        for (int i = 1; i < RuleRuns; i++)
        {
            report = report.WithBestTimes(Timed());
        }

        return report;

        CheckReport Timed()
        {
            MeasuredProcess.Run(program, "check", stack, "--threads", "1", "--timing", "--format", $"json:{timed}");
            return CheckReport.Read(timed);
        }
    }

    private static TimeSpan Limit(Series drain) => drain.Best * MostDrains is var several && several > Unnoticed ? several : Unnoticed;

    private static int Exceeded(Series check, TimeSpan limit)
    {
        Console.Error.WriteLine(FormattableString.Invariant($"{check.Name} took {check.Best.TotalMilliseconds:0.0} ms, more than {limit.TotalMilliseconds:0.0} ms."));
        return 1;
    }

    // In a process of its own: the memory that it takes would count for all programs that are started later.
    private static string Generate(Arguments arguments, string folder, int tools)
    {
        string seed = arguments.Text("seed", "1");
        Measurement generated = MeasuredProcess.Run(Environment.ProcessPath!, "generate", folder, "--tools", tools.ToString(CultureInfo.InvariantCulture), "--seed", seed);
        return generated.ExitCode == 0 ? folder : throw new InvalidOperationException($"The generator ended with {generated.ExitCode}.");
    }

    private static int Verdict(CheckReport report, IReadOnlySet<string> core, Series check, Series start)
    {
        string[] faults =
        [
            .. report.Idle(core).Select(rule => $"{rule.Code} {rule.Name} is a core rule and has nothing in scope."),
            .. report.Problems == 0 ? (string[])[] : [$"The stack has {report.Problems} problems."],
            .. ((Series[])[check, start]).Where(series => series.ExitCode > 1).Select(series => $"{series.Name} ended with {series.ExitCode}."),
        ];
        foreach (string fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return faults.Length == 0 ? 0 : 1;
    }
}
