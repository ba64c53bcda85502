using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>Adds elements at the end of a list.</summary>
public sealed record AddElements(Record Record, IReadOnlyList<Field> Path, IReadOnlyList<object> Values) : ModelEdit(Record, Path);
