using StackAudit.Editing;
using StackAudit.Model;

namespace StackAudit.Importing;

/// <summary>What an import changes in a stack that is there already.</summary>
public sealed record UpdateSummary
{
    /// <summary>The files that change. Nothing is written yet.</summary>
    public required FileChanges Changes { get; init; }

    /// <summary>The word for one of the rows, and for several.</summary>
    public required (string One, string Many) Words { get; init; }

    /// <summary>In the order of the rows.</summary>
    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    /// <summary>What is new: its kind, its id, and the file that it goes to.</summary>
    public IReadOnlyList<(string Kind, string Id, string File)> Added { get; init; } = [];

    /// <summary>How many rows say what the stack says.</summary>
    public int Unchanged { get; init; }

    /// <summary>Those in the file of the import that no row names any more; they stay.</summary>
    public IReadOnlyList<Entity> Unnamed { get; init; } = [];

    /// <summary>Those in other files of the stack that no row names; they stay, too.</summary>
    public IReadOnlyList<Entity> UnnamedElsewhere { get; init; } = [];

    /// <summary>By field, in how many rows a cell is empty where the stack has a value, which stays.</summary>
    public IReadOnlyList<(string Field, int Rows)> Empty { get; init; } = [];
}
