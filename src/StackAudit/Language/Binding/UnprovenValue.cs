using StackAudit.Schema;

namespace StackAudit.Language.Binding;

/// <summary>A value that may be missing, and where a rule asks for it.</summary>
/// <param name="Value">It, as it stands beside operators.</param>
/// <param name="Type">Its type.</param>
internal sealed record UnprovenValue(string Value, FieldType Type)
{
    /// <summary>What must be present for the value to be there; a field of it, or it itself.</summary>
    public required string Fact { get; init; }

    /// <summary>The comparison in which it stands, or itself where it is a yes or no; null when it stands in none.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether the condition is all that its clause says.</summary>
    public bool IsWhole { get; init; }

    public ClauseRole Role { get; init; }

    /// <summary>What a rule can need, so that the fact is known; null when nothing of that kind is.</summary>
    public string? Needed { get; init; }

    /// <summary>Where only conditions can speak of it, as of an element of a list, the word before them; null where clauses can.</summary>
    public string? LeavesOut { get; init; }
}
