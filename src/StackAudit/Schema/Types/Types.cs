namespace StackAudit.Schema;

/// <summary>Types that more than one kind uses, each declared once.</summary>
internal static class Types
{
    public static readonly ListType Texts = new(ScalarType.Text);
    public static readonly ListType Words = new(ScalarType.Word);
    public static readonly ListType Regions = new(ScalarType.Region);

    public static readonly ReferenceType Person = new("person");
    public static readonly ReferenceType Team = new("team");
    public static readonly ReferenceType TeamOrPerson = new("team", "person");

    // Whoever is not described is of the kind that comes first.
    public static readonly ReferenceType PersonOrTeam = new("person", "team");
    public static readonly ReferenceType Vendor = new("vendor");
    public static readonly ReferenceType Tool = new("tool");
    public static readonly ListType Tools = new(Tool);
    public static readonly ListType Data = new(new ReferenceType("data"));
    public static readonly ListType Flows = new(new ReferenceType("flow"));
    public static readonly ListType Contracts = new(new ReferenceType("contract"));
    public static readonly ListType Reports = new(new ReferenceType("report"));
    public static readonly ListType Initiatives = new(new ReferenceType("initiative"));

    public static readonly EnumType Tier = EnumType.Ordered("tier", "low", "medium", "high", "critical");
    public static readonly EnumType Classification = EnumType.Ordered("classification", "public", "internal", "confidential", "personal", "sensitive");
    public static readonly EnumType Depth = EnumType.Ordered("depth", "lite", "full");
    public static readonly EnumType Basis =
        EnumType.Named("basis", "consent", "contract", "legal-obligation", "legitimate-interest", "vital-interest", "public-task");

    public static readonly EnumType SpecialBasis = EnumType.Named(
        "special_basis", "explicit-consent", "employment", "vital-interest", "made-public", "legal-claims", "public-interest", "health-care", "public-health", "research");

    public static readonly EnumType Transform = EnumType.Named("transform", "hash", "pseudonymise", "aggregate", "anonymise", "minimise");
    public static readonly EnumType Control = EnumType.Named("control", "on", "available", "other-plan", "none");
    public static readonly EnumType Severity = EnumType.Ordered("severity", "info", "warning", "error");

    /// <summary>The enums that the notation of the reference calls by name.</summary>
    public static IReadOnlyList<EnumType> NamedEnums { get; } = [Tier, Classification, Depth, Basis, SpecialBasis, Transform, Control];
}
