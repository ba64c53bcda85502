using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>Takes elements out of a list.</summary>
public sealed record RemoveElements(Record Record, IReadOnlyList<Field> Path, IReadOnlyList<object> Values) : ModelEdit(Record, Path);
