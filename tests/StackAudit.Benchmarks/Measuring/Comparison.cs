namespace StackAudit.Benchmarks.Measuring;

/// <summary>Compares a whole check with what reading the same files costs at least, in one run, by turns.</summary>
internal static class Comparison
{
    private const int StartRuns = 10;

    /// <returns>0; 1 when the stack does not load or a rule has nothing to look at.</returns>
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
        string stack = arguments.Folder ?? Generate(arguments, Path.Combine(scratch, "stack"));
        string json = Path.Combine(scratch, "result.json");
        var drain = new Series("drain of YamlDotNet's events", Environment.ProcessPath!, "drain", stack);
        var check = new Series("`check --format json`", program, "check", stack, "--format", $"json:{json}");
        for (int i = 0; i < arguments.Number("runs", 5); i++)
        {
            drain.RunOnce();
            check.RunOnce();
        }

        string minimal = arguments.Text("minimal", "examples/minimal");
        var start = new Series($"`check {minimal}`", program, "check", minimal, "--format", $"json:{json}");
        start.Run(StartRuns);
        string timed = Path.Combine(scratch, "timed.json");
        MeasuredProcess.Run(program, "check", stack, "--timing", "--format", $"json:{timed}");
        CheckReport report = CheckReport.Read(timed);
        new ComparisonTable(output).Write(report, drain, check, start);
        return Verdict(report, check, start);
    }

    // In a process of its own: the memory that it takes would count for all programs that are started later.
    private static string Generate(Arguments arguments, string folder)
    {
        string tools = arguments.Text("tools", "10000");
        string seed = arguments.Text("seed", "1");
        Measurement generated = MeasuredProcess.Run(Environment.ProcessPath!, "generate", folder, "--tools", tools, "--seed", seed);
        return generated.ExitCode == 0 ? folder : throw new InvalidOperationException($"The generator ended with {generated.ExitCode}.");
    }

    private static int Verdict(CheckReport report, Series check, Series start)
    {
        string[] faults =
        [
            .. report.Rules.Where(rule => rule.InScope == 0).Select(rule => $"{rule.Code} {rule.Name} has nothing in scope."),
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
