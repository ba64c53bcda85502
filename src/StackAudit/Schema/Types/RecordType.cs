namespace StackAudit.Schema;

/// <summary>A set of named fields. Stored fields have slots in the order declared; computed ones are numbered apart.</summary>
public sealed class RecordType : FieldType
{
    private readonly Dictionary<string, Field> _byName;

    /// <param name="name">The word for one such record, such as <c>review</c>.</param>
    /// <param name="fields">Receives the type itself, for fields that hold records of their own type.</param>
    public RecordType(string name, Func<RecordType, IReadOnlyList<Field>> fields)
    {
        Name = name;
        Fields = fields(this);
        _byName = new Dictionary<string, Field>(Fields.Count, StringComparer.Ordinal);
        foreach (Field field in Fields)
        {
            field.Slot = field.IsComputed ? ComputedCount++ : StoredCount++;
            _byName.Add(field.Name, field);
        }
    }

    public RecordType(string name, params IReadOnlyList<Field> fields)
        : this(name, _ => fields)
    {
    }

    public string Name { get; }

    public IReadOnlyList<Field> Fields { get; }

    public int StoredCount { get; }

    public int ComputedCount { get; }

    public IEnumerable<Field> Stored => Fields.Where(f => !f.IsComputed);

    public IEnumerable<Field> Computed => Fields.Where(f => f.IsComputed);

    public Field? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>A field that is known to exist.</summary>
    /// <exception cref="KeyNotFoundException">The program asks for a field that the schema does not declare.</exception>
    public Field this[string name] => _byName[name];

    public override string ToString() => $"{{ {string.Join(", ", Stored.Select(stored => $"{stored.Name}{(stored.IsRequired ? "*" : "")} {stored.Type}"))} }}";
}
