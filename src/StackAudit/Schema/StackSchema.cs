namespace StackAudit.Schema;

/// <summary>All kinds that a stack knows: the built-in ones, with a company's own fields where it has some.</summary>
public sealed class StackSchema
{
    private readonly Dictionary<string, EntityKind> _byName;
    private readonly Dictionary<string, EntityKind> _bySection;

    private StackSchema(IReadOnlyList<EntityKind> kinds)
    {
        Kinds = kinds;
        _byName = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        _bySection = kinds.Where(kind => kind.Section != null).ToDictionary(kind => kind.Section!, StringComparer.Ordinal);
    }

    public static StackSchema BuiltIn { get; } = new(
    [
        PersonKind.Kind,
        TeamKind.Kind,
        VendorKind.Kind,
        DataKind.Kind,
        ToolKind.Kind,
        FlowKind.Kind,
        ContractKind.Kind,
        JourneyKind.Kind,
        KpiKind.Kind,
        ReportKind.Kind,
        InitiativeKind.Kind,
        StatementKind.Kind,
        GoalKind.Kind,
        TermKind.Kind,
        SightingKind.Kind,
        ProposalKind.Kind,
        ExceptionKind.Kind,
        StackKind.Kind,
        FindingKind.Kind,
    ]);

    public IReadOnlyList<EntityKind> Kinds { get; }

    /// <summary>The top-level keys of a stack file.</summary>
    public IEnumerable<string> Sections => Kinds.Where(kind => kind.Section != null).Select(kind => kind.Section!);

    /// <summary>The schema with a company's own fields added to kinds.</summary>
    public StackSchema With(ILookup<string, Field> ownFields) =>
        ownFields.Count == 0 ? this : new([.. Kinds.Select(kind => ownFields.Contains(kind.Name) ? kind.With(ownFields[kind.Name]) : kind)]);

    public EntityKind? Find(string kind) => _byName.GetValueOrDefault(kind);

    public EntityKind? FindSection(string section) => _bySection.GetValueOrDefault(section);

    /// <summary>The kind whose entities are written as such records inside another one, as goals are in statements.</summary>
    public EntityKind? FindNested(RecordType type) =>
        ReferenceEquals(type, GoalKind.Kind.Fields) || ReferenceEquals(type, ExceptionKind.Kind.Fields) ? _byName[type.Name] : null;

    /// <summary>A kind that is known to exist.</summary>
    /// <exception cref="KeyNotFoundException">The program asks for a kind that the schema does not declare.</exception>
    public EntityKind this[string kind] => _byName[kind];
}
