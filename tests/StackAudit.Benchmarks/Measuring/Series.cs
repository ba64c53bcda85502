namespace StackAudit.Benchmarks.Measuring;

/// <summary>One program, measured several times.</summary>
internal sealed class Series(string name, string program, params string[] arguments)
{
    private readonly List<Measurement> _runs = [];

    public string Name => name;

    public TimeSpan Best => _runs.Min(run => run.Wall);

    public TimeSpan Median => _runs.Select(run => run.Wall).Order().ElementAt(_runs.Count / 2);

    public TimeSpan BestCpu => _runs.Min(run => run.Cpu);

    public long PeakBytes => _runs.Max(run => run.PeakBytes);

    public int ExitCode => _runs[^1].ExitCode;

    public void RunOnce() => _runs.Add(MeasuredProcess.Run(program, arguments));

    public void Run(int times)
    {
        for (int i = 0; i < times; i++)
        {
            RunOnce();
        }
    }
}
