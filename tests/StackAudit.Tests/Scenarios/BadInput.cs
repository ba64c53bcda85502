namespace StackAudit.Tests.Scenarios;

/// <summary>Something that goes wrong outside the program, and where it is shown.</summary>
/// <param name="What">In the words of those whom it befalls.</param>
internal sealed record BadInput(string What)
{
    /// <summary>Scenarios with what one of their commands says, on either stream, and its exit code.</summary>
    public IReadOnlyList<(string File, int ExitCode, string Says)> Scenarios { get; init; } = [];

    /// <summary>Tests of what no scenario can do, such as signals and disks.</summary>
    public IReadOnlyList<(Type Class, string Name)> Tests { get; init; } = [];
}
