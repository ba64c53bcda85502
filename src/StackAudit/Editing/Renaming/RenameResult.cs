using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Editing;

/// <summary>What a rename changes, or why there is none.</summary>
public sealed record RenameResult
{
    /// <summary>Why it cannot be done, in a sentence or two; null when it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What is wrong in the stack, which must load before anything in it is renamed.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>What is renamed.</summary>
    public Entity? Entity { get; init; }

    /// <summary>The stack's folder.</summary>
    public string Root { get; init; } = "";

    /// <summary>The files that change, before and after, with how many places each, in the order of their paths.</summary>
    public IReadOnlyList<(SourceText Before, SourceText After, int Places)> Files { get; init; } = [];

    /// <summary>The same, to be shown or written.</summary>
    public FileChanges Changes => new(Root, [.. Files.Select(file => new FileChange(file.Before, file.After))]);

    /// <summary>Where rules and proposals have the earlier id, which they keep: it may mean something else there.</summary>
    public IReadOnlyList<Location> Mentions { get; init; } = [];

    internal static RenameResult Refused(string why) => new() { Refusal = why };
}
