using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>Takes a field away, its key included.</summary>
public sealed record DeleteField(Record Record, IReadOnlyList<Field> Path) : ModelEdit(Record, Path);
