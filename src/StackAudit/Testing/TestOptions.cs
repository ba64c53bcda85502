namespace StackAudit.Testing;

/// <summary>Which tests of rules to run, and what else to find out by them.</summary>
public sealed record TestOptions
{
    /// <summary>The folder of the stack whose rules and own fields there are; its <c>rules/</c> is read by itself.</summary>
    public required string Root { get; init; }

    /// <summary>Rule files and folders with such; empty for the shipped rules and those of the stack.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The rules to test, by code, name, <c>category:x</c> or <c>tag:x</c>; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The rules to leave out, named in the same ways.</summary>
    public IReadOnlyList<string> Skip { get; init; } = [];

    /// <summary>Whether to look for clauses that no test has seen say both yes and no.</summary>
    public bool Coverage { get; init; }

    /// <summary>Whether to change rules bit by bit, and look for changes that no test notices.</summary>
    public bool Mutate { get; init; }

    /// <summary>Whether to say how the markers of tests would be to fit what was found.</summary>
    public bool Update { get; init; }

    /// <summary>How many threads may work at once; the result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
