using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit;

/// <summary>What to check, and how.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>Folders and files that together are one stack; at least one.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Where the files are read from.</summary>
    public FileTree Tree { get; init; } = FileTree.Disk;

    /// <summary>The day on which to look at the stack; null for the one that the stack names, or today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How far to look ahead; null for not at all.</summary>
    public Duration? Horizon { get; init; }

    /// <summary>Which of the shipped rules run; null for what the stack says.</summary>
    public Preset? Preset { get; init; }

    /// <summary>The rules to run, by code, name, <c>category:x</c> or <c>tag:x</c>; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The rules to leave out, named in the same ways.</summary>
    public IReadOnlyList<string> Skip { get; init; } = [];

    internal CommandLineRules Rules => new(Preset, Only, Skip);

    /// <summary><c>error</c>, <c>warning</c>, <c>info</c> or <c>never</c>; null for what the stack says.</summary>
    public string? FailOn { get; init; }

    /// <summary>The file that holds the baseline; null for the usual one at the root of the stack, if it is there.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether to read a baseline at all.</summary>
    public bool WithBaseline { get; init; } = true;

    /// <summary>Whether entries of the baseline that no finding needs any more fail the check.</summary>
    public bool StrictBaseline { get; init; }

    /// <summary>Folders with further rule files, besides the <c>rules/</c> of the stack.</summary>
    public IReadOnlyList<string> RuleFolders { get; init; } = [];

    /// <summary>Whether the shipped rules run; the shipped definitions and tables are there in any case.</summary>
    public bool WithBuiltInRules { get; init; } = true;

    /// <summary>The shipped rules as the build bound them; null to bind their texts, which takes longer and gives the same.</summary>
    public CompactRules? CompactRules { get; init; }

    /// <summary>How many threads may work at once; the result is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether to write down what each rule looked at, what passed included; that takes longer.</summary>
    public bool WithCases { get; init; }

    /// <summary>Whether to measure how long each rule takes.</summary>
    public bool Timing { get; init; }
}
