namespace StackAudit.Schema;

/// <summary>One field of a kind or record. This declaration feeds the loader, the rule language, the JSON Schema and the reference page.</summary>
public sealed class Field
{
    private Field(string name, FieldType type, string? description)
    {
        Name = name;
        Type = type;
        Description = description;
    }

    public string Name { get; }

    public FieldType Type { get; }

    /// <summary>The type of the records that the field holds, singly or in a list; null when it holds none.</summary>
    public RecordType? Records => Type as RecordType ?? (Type as ListType)?.Element as RecordType;

    /// <summary>What the name alone does not say, in a few words.</summary>
    public string? Description { get; }

    /// <summary>Stored: a record without it would be useless. Computed: there is always a value.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>Read by rules, never set in YAML.</summary>
    public bool IsComputed { get; private init; }

    /// <summary>The value of an absent field, as it would be written; null when absence means missing.</summary>
    public string? Default { get; private init; }

    /// <summary>Where one value is written for the whole record, the field that takes it: <c>vendor</c> of a sub-processor.</summary>
    public string? ShortForm { get; private init; }

    /// <summary>What each value of the field is, where its type alone leads nobody: <c>the code or the name of a rule</c>.</summary>
    public string? Meaning { get; private init; }

    /// <summary>The place among the stored, or among the computed, fields of its record type.</summary>
    public int Slot { get; internal set; } = -1;

    public static Field Optional(string name, FieldType type, string? description = null) => new(name, type, description);

    public static Field Required(string name, FieldType type, string? description = null) => new(name, type, description) { IsRequired = true };

    public static Field Computed(string name, FieldType type, string? description = null) => new(name, type, description) { IsComputed = true };

    /// <summary>The same computed field, known to have a value for every record.</summary>
    public Field Always() => new(Name, Type, Description) { IsComputed = IsComputed, IsRequired = true };

    /// <summary>The same field with a value for when it is absent.</summary>
    public Field WithDefault(string written) => new(Name, Type, Description) { IsRequired = IsRequired, Default = written, ShortForm = ShortForm };

    /// <summary>The same field, whose record may be written as the value of one of its fields.</summary>
    public Field WithShortForm(string field) => new(Name, Type, Description) { IsRequired = IsRequired, Default = Default, ShortForm = field };

    /// <summary>The same field, of whose values messages say what they are.</summary>
    public Field WithMeaning(string meaning) => new(Name, Type, Description) { IsRequired = IsRequired, Default = Default, ShortForm = ShortForm, Meaning = meaning };

    public override string ToString() => $"{Name} {Type}";
}
