using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>The fields of a record about which something was said already, so that they are not called missing as well.</summary>
internal struct WrongFields
{
    private List<Field>? _fields;

    public void Add(Field field) => (_fields ??= []).Add(field);

    /// <summary>Adds the field that a misspelt key was probably meant for.</summary>
    public void AddMeant(RecordType type, IReadOnlyList<string> nearest)
    {
        if (nearest.Count > 0 && type.Find(nearest[0]) is { } meant)
        {
            Add(meant);
        }
    }

    public readonly bool Contains(Field field) => _fields?.Contains(field) ?? false;
}
