using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>Gives a field a value, whatever it holds.</summary>
/// <param name="Value">As a <see cref="Schema.Record"/> holds it; a record that is not of the model is written in full.</param>
public sealed record SetField(Record Record, IReadOnlyList<Field> Path, object Value) : ModelEdit(Record, Path);
