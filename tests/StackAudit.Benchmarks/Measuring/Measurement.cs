namespace StackAudit.Benchmarks.Measuring;

/// <summary>What a whole process took, from its start to its end.</summary>
/// <param name="Wall">On the clock.</param>
/// <param name="Cpu">User and system, over all threads.</param>
/// <param name="PeakBytes">The largest resident set.</param>
/// <param name="ExitCode">128 plus the signal where one ended it.</param>
internal sealed record Measurement(TimeSpan Wall, TimeSpan Cpu, long PeakBytes, int ExitCode);
