using StackAudit.Schema;

namespace StackAudit.Exporting;

/// <summary>A field as a column of a table; dotted where it lies in a record: <c>owners.business</c>.</summary>
/// <param name="Path">The fields that lead there from the entity.</param>
public sealed record FieldColumn(IReadOnlyList<Field> Path)
{
    public string Name { get; } = string.Join('.', Path.Select(field => field.Name));

    public FieldType Type => Path[^1].Type;

    /// <summary>Whether its values are texts, of which a spreadsheet could take one for a formula.</summary>
    public bool IsText => Type is not ScalarType { Scalar: Scalar.Number };

    /// <summary>All columns that entities of a kind can have, in the order of their fields.</summary>
    public static IReadOnlyList<FieldColumn> Of(EntityKind kind) => [.. Of(kind.Fields, []).Where(column => column.Name != EntityTable.Id)];

    /// <summary>What the cell of an entity says.</summary>
    public string TextOf(Record entity) => CellText.Of(ValueOf(entity), Type);

    /// <summary>The value, found by the names of fields, since an entity of another load has fields of its own.</summary>
    public object? ValueOf(Record entity)
    {
        object? value = entity;
        foreach (Field field in Path)
        {
            value = value is Record record ? record[record.Type[field.Name]] : null;
        }

        return value;
    }

    private static IEnumerable<FieldColumn> Of(RecordType type, IReadOnlyList<Field> above) =>
        type.Stored.SelectMany(field => field.Type is RecordType inner ? Of(inner, [.. above, field]) : [new FieldColumn([.. above, field])]);
}
