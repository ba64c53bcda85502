using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>Puts other elements in the places of some.</summary>
public sealed record ReplaceElements(Record Record, IReadOnlyList<Field> Path, IReadOnlyList<(object Old, object New)> Values) : ModelEdit(Record, Path);
