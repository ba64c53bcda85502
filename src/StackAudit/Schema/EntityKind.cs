namespace StackAudit.Schema;

/// <summary>A kind of thing that a stack is made of.</summary>
/// <param name="Name">The word for one, in rules and findings: <c>tool</c>.</param>
/// <param name="Plural">The word for all of them, in rules: <c>tools</c>.</param>
/// <param name="Fields">Its fields, those that every kind has among them.</param>
public sealed record EntityKind(string Name, string Plural, RecordType Fields)
{
    /// <summary>The top-level key of a stack file under which such entities stand; null for kinds that stand elsewhere.</summary>
    public string? Section { get; init; }

    /// <summary>Whether the section is a list of records, instead of a mapping from id to record.</summary>
    public bool IsList { get; init; }

    /// <summary>The fields that make up the id where none is written. In a mapping the key gives them, and may be any text; empty where the key is nothing but the id.</summary>
    public IReadOnlyList<string> IdFields { get; init; } = [];

    /// <summary>What stands between the values of the <see cref="IdFields"/> in an id.</summary>
    public string IdSeparator { get; init; } = "/";

    /// <summary>Whether a reference may come before any description, and then makes a stub.</summary>
    public bool HasStubs { get; init; }

    /// <summary>Declares a kind with the fields that every kind has.</summary>
    public static EntityKind Declare(string name, string plural, Func<RecordType, IReadOnlyList<Field>> fields) =>
        new(name, plural, new RecordType(name, type => [.. fields(type), .. CommonFields.Create()]));

    /// <summary>The same kind with further fields, behind its own.</summary>
    public EntityKind With(IEnumerable<Field> more) => this with { Fields = new RecordType(Name, [.. Fields.Fields, .. more]) };

    public override string ToString() => Name;
}
