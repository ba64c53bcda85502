using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Querying;

/// <summary>The rows that a query gives.</summary>
public sealed record QueryTable
{
    /// <summary>Empty for a query that was typed.</summary>
    public required string Title { get; init; }

    /// <summary>Under which words, and of which type.</summary>
    public required IReadOnlyList<(string Heading, FieldType Type)> Columns { get; init; }

    /// <summary>A cell for each column.</summary>
    public required IReadOnlyList<QueryCell[]> Rows { get; init; }

    /// <summary>How many matches are no rows for want of a fact.</summary>
    public required int CouldNotLook { get; init; }

    /// <summary>The facts that were wanting.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }
}
