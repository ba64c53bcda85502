using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>How to load, apart from what.</summary>
public sealed record LoadOptions
{
    /// <summary>The day on which to look at the stack, whatever its settings say.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The present day, for a stack that does not say on which day to look at it.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>The preset in place of the one that the settings of the stack name; null for theirs.</summary>
    public string? Preset { get; init; }

    /// <summary>Where the files are read from.</summary>
    public FileTree Tree { get; init; } = FileTree.Disk;

    /// <summary>How many files to read at a time.</summary>
    public int MaxThreads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether a stack without a single tool is a mistake; not for the small stacks of tests.</summary>
    public bool RequiresTools { get; init; } = true;

    /// <summary>Lets required fields and the day be left out, as the stacks of tests may do: nobody is told but this, when somebody asks for one.</summary>
    public Gaps? Gaps { get; init; }

    /// <summary>The kinds that there are before the settings add fields of their own.</summary>
    public StackSchema Schema { get; init; } = StackSchema.BuiltIn;
}
