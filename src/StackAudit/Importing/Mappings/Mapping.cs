using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>What a mapping file says, bound to the kind that rows become and to the columns of the source.</summary>
internal sealed record Mapping
{
    public required EntityKind Kind { get; init; }

    /// <summary>All kinds with the fields that the company adds.</summary>
    public required StackSchema Schema { get; init; }

    public required IReadOnlyList<FieldRule> Rules { get; init; }

    /// <summary>The column that ids are made of; null for kinds whose records need none.</summary>
    public required string? IdColumn { get; init; }

    /// <summary>The column that the name is taken from; null where there is none.</summary>
    public string? NameColumn => Rules.FirstOrDefault(rule => rule.Target.Path == "name")?.Column;

    /// <summary>Columns that stay as they are, those that the mapping names and those that it does not.</summary>
    public required IReadOnlyList<string> Kept { get; init; }

    /// <summary>Columns that the mapping says nothing about.</summary>
    public required IReadOnlyList<string> Unnamed { get; init; }

    public required StackPart Stack { get; init; }

    public required IReadOnlyList<string> TeamWords { get; init; }
}
