using StackAudit.Schema;

namespace StackAudit.Editing;

/// <summary>A change of what a stack says about a field.</summary>
/// <param name="Record">A record that is written.</param>
/// <param name="Path">The field in it; several where the records on the way to the field are not written yet.</param>
public abstract record ModelEdit(Record Record, IReadOnlyList<Field> Path)
{
    internal Field Field => Path[0];
}
