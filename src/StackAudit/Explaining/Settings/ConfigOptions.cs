using StackAudit.Rules;

namespace StackAudit.Explaining;

/// <summary>Of what to tell what settings say, and where.</summary>
/// <param name="Rule">The code or the name of a rule, <c>category:x</c>, a shared parameter or a table.</param>
/// <param name="Paths">Folders and files of one stack.</param>
public sealed record ConfigOptions(string Rule, IReadOnlyList<string> Paths)
{
    public IReadOnlyList<string> RuleFolders { get; init; } = [];

    /// <summary>What goes before the settings.</summary>
    public CommandLineRules CommandLine { get; init; } = CommandLineRules.None;

    /// <summary>The day on which to look at exceptions; null for the stack's own, or today.</summary>
    public DateOnly? AsOf { get; init; }
}
