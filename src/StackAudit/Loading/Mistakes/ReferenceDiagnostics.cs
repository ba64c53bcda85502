using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>What can be wrong between entities: their ids, and what refers to them.</summary>
internal static class ReferenceDiagnostics
{
    private static readonly DiagnosticDescriptor InvalidIdDescriptor = new("STK0036", "invalid-id", Severity.Error);
    private static readonly DiagnosticDescriptor DuplicateIdDescriptor = new("STK0037", "duplicate-id", Severity.Error);
    private static readonly DiagnosticDescriptor IdsDifferInCaseDescriptor = new("STK0038", "ids-differ-in-case", Severity.Error);
    private static readonly DiagnosticDescriptor UnknownReferenceDescriptor = new("STK0039", "unknown-reference", Severity.Error);
    private static readonly DiagnosticDescriptor WrongKindDescriptor = new("STK0040", "wrong-kind", Severity.Error);
    private static readonly DiagnosticDescriptor NotDescribedDescriptor = new("STK0041", "not-described", Severity.Error);
    private static readonly DiagnosticDescriptor NearlyDescribedDescriptor = new("STK0042", "nearly-described", Severity.Warning);
    private static readonly DiagnosticDescriptor UnknownCategoryDescriptor = new("STK0043", "unknown-category", Severity.Warning);
    private static readonly DiagnosticDescriptor UnknownRoleDescriptor = new("STK0044", "unknown-role", Severity.Warning);
    private static readonly DiagnosticDescriptor NoRateDescriptor = new("STK0045", "no-rate", Severity.Warning);
    private static readonly DiagnosticDescriptor UnknownTaxonomyDescriptor = new("STK0047", "unknown-taxonomy", Severity.Warning);
    private static readonly DiagnosticDescriptor IdMeansUnknownDescriptor = new("STK0046", "id-means-unknown", Severity.Error);
    private static readonly DiagnosticDescriptor EarlierIdTakenDescriptor = new("STK0048", "earlier-id-taken", Severity.Error);

    public static Diagnostic InvalidId(Location at, string kind, string id) => new(InvalidIdDescriptor, at, $"`{Expectation.Shorten(id)}` cannot be the id of {Expectation.WithArticle(kind)}.")
    {
        Label = "not an id",
        Help = $"Write `{WordNotation.Slug(id)}`: an id is letters, digits, `-`, `_` and `.`; the name can be any text.",
    };

    public static Diagnostic IdMeansUnknown(Entity entity) =>
        new(IdMeansUnknownDescriptor, entity.Location, $"`{entity.Id}` cannot be the id of {Expectation.WithArticle(entity.Kind.Name)}: the word means that something is not known.")
        {
            Label = "means not known",
            Help = $"Take another id, such as `{entity.Kind}-{WordNotation.Slug(entity.Id)}`; the words that mean so are listed under `unknown_words:` in `stackaudit.yaml`.",
        };

    public static Diagnostic DuplicateId(Entity entity, Entity first) =>
        new(DuplicateIdDescriptor, entity.Location, $"There is a {entity.Kind} `{entity.Id}` already.")
        {
            Label = "second time",
            Help = entity.Kind.Name switch
            {
                "flow" => "Give one of the two an `id:` of its own.",
                "sighting" => "Keep the later of the two; a sighting is known by its source and name.",
                _ => "Keep one of the two, or give this one another id; the first one was read.",
            },
            Related = [new RelatedLocation(first.Location, $"The first `{entity.Id}` stands here.")],
        };

    public static Diagnostic IdsDifferInCase(Entity entity, Entity first) =>
        new(IdsDifferInCaseDescriptor, entity.Location, $"The ids `{entity.Id}` and `{first.Id}` of two {entity.Kind.Plural} differ only in case.")
        {
            Help = $"Write `{first.Id}` in both places, or give one of the two another id.",
            Related = [new RelatedLocation(first.Location, $"`{first.Id}` stands here.")],
        };

    public static Diagnostic EarlierIdTaken(Entity entity, Entity other, Location at, string id) =>
        new(EarlierIdTakenDescriptor, at, $"`{id}` is the first id of the {other.Kind} `{other.Id}`, and findings about the two could not be told apart.")
        {
            Help = entity.Id == id
                ? $"Give this one another id. If it is the same {entity.Kind}, keep one of the two; if `{other.Id}` never was this one, remove its `formerly:`."
                : $"Remove `{id}` where it does not belong.",
            Related = [new RelatedLocation(other.Location, $"`{other.Id}` stands here.")],
        };

    public static Diagnostic UnknownReference(Location at, string id, ReferenceType type, IEnumerable<string> known, string? meant, Entity? ofOtherKind)
    {
        string kinds = string.Join(" or ", type.Kinds);
        return new(UnknownReferenceDescriptor, at, $"There is no {kinds} `{Expectation.Shorten(id)}`.")
        {
            Label = $"no such {kinds}",
            Help = Quoted.DidYouMean(id, known, meant) ?? $"Describe it under `{SectionsOf(type)}`, or correct the id.",
            Notes = ofOtherKind is null ? [] : [$"`{id}` is {Expectation.WithArticle(ofOtherKind.Kind.Name)}."],
            Related = ofOtherKind is null ? [] : [new RelatedLocation(ofOtherKind.Location, $"The {ofOtherKind.Kind} `{id}` stands here.")],
        };
    }

    public static Diagnostic WrongKind(Location at, ReferenceType type, Entity found) =>
        new(WrongKindDescriptor, at, $"`{found.Id}` is {Expectation.WithArticle(found.Kind.Name)}, not {Expectation.OneOf(type)}.")
        {
            Label = $"expected {Expectation.Of(type)}",
            Help = $"Name {Expectation.OneOf(type)}; if there is one of the same id, describe it under `{SectionsOf(type)}`.",
            Related = [new RelatedLocation(found.Location, $"The {found.Kind} `{found.Id}` stands here.")],
        };

    public static Diagnostic NotDescribed(Location at, string id, ReferenceType type, IEnumerable<string> known) =>
        new(NotDescribedDescriptor, at, $"The {string.Join(" or ", type.Kinds)} `{id}` is not described, and `strict_references` is on.")
        {
            Help = Quoted.DidYouMean(id, known) ?? $"Describe `{id}` under `{SectionsOf(type)}`.",
        };

    public static Diagnostic NearlyDescribed(Entity stub, ReferenceType type, Entity described) =>
        new(NearlyDescribedDescriptor, stub.Location, $"The {string.Join(" or ", type.Kinds)} `{stub.Id}` is not described, but the {described.Kind} `{described.Id}` is.")
        {
            Help = $"Did you mean `{described.Id}`? If not, describe `{stub.Id}` under `{SectionsOf(type)}`.",
            Related = [new RelatedLocation(described.Location, $"`{described.Id}` is described here.")],
        };

    public static Diagnostic UnknownCategory(Location at, string category, IEnumerable<string> known, string? meant) =>
        new(UnknownCategoryDescriptor, at, $"The category `{category}` is not known.")
        {
            Help = $"{Quoted.DidYouMean(category, known, meant)} A category of your own is added under `categories:` in `stackaudit.yaml`.".TrimStart(),
        };

    public static Diagnostic UnknownTaxonomy(Location at, string path, IEnumerable<string> known, string? meant) =>
        new(UnknownTaxonomyDescriptor, at, $"The taxonomy of data has no place `{path}`.")
        {
            Help = $"{Quoted.DidYouMean(path, known, meant)} A place of your own is added under `taxonomy:` in `stackaudit.yaml`.".TrimStart(),
        };

    public static Diagnostic UnknownRole(Location at, string role, string near) =>
        new(UnknownRoleDescriptor, at, $"No rule knows the role `{role}`, but `{near}` is known.")
        {
            Help = $"Did you mean `{near}`? If not, keep it: roles are open.",
        };

    public static Diagnostic NoRate(Location at, string currency, string own) =>
        new(NoRateDescriptor, at, $"There is no rate for `{currency}`, so its amounts are neither added to others nor compared with them.")
        {
            Help = $"Write under `rates:` in `stackaudit.yaml` what one {currency} is worth in {own}.",
        };

    private static string SectionsOf(ReferenceType type) =>
        string.Join("` or `", type.Kinds.Select(kind => $"{StackSchema.BuiltIn[kind].Section ?? StackSchema.BuiltIn[kind].Plural}:"));
}
