using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>How one field is filled.</summary>
internal sealed record FieldRule
{
    public required Target Target { get; init; }

    /// <summary>Null for a constant.</summary>
    public required string? Column { get; init; }

    /// <summary>The same for all rows, as written; empty for a field that a column fills.</summary>
    public required IReadOnlyList<string> Constant { get; init; }

    /// <summary>Stands in where the column is empty.</summary>
    public required IReadOnlyList<string> Default { get; init; }

    public required ValueMap Values { get; init; }

    public required IReadOnlyList<string> Separators { get; init; }

    public required Notation Notation { get; init; }

    /// <summary>Where the rule stands in the mapping.</summary>
    public required Location Place { get; init; }
}
