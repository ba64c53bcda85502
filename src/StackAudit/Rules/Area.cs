using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>A part of the model that a company begins with one day. Until then its findings are told once, not one by one.</summary>
/// <param name="Name">As readers see it.</param>
/// <param name="Kind">The kind of the things that say something about it.</param>
/// <param name="Fields">Their fields that belong to it, computed ones that come from them included.</param>
/// <param name="One">One such thing, as readers see it.</param>
/// <param name="Many">Several of them.</param>
/// <param name="Lacks">What those in use lack, after a number of them and `is` or `are`: <c>in use without one.</c></param>
/// <param name="FirstStep">What to do for the first few, before their names.</param>
internal sealed record Area(string Name, string Kind, IReadOnlyList<string> Fields, string One, string Many, string Lacks, string FirstStep)
{
    public static IReadOnlyList<Area> All { get; } =
    [
        OfTools(
            "Reviews",
            ["reviews", "it_review", "security_review", "privacy_review", "legal_review", "procurement_review", "finance_review"],
            "in use without one.",
            "ask IT to look at"),
        OfTools("Owners", ["owners"], "in use without a named owner.", "name a business owner for"),
        OfTools("Sign-in", ["access"], "in use, and nobody wrote down how people sign in.", "write down how people sign in to"),
        new("Processing agreements", "vendor", ["dpa"], "vendor", "vendors", "in use without one.", "write down under `dpa` what was signed with"),
        OfData("Legal bases", ["basis", "special_basis"], "in use, and nothing says on which ground.", "write down the `basis` of"),
        OfData("Stewards", ["steward"], "in use without a named steward.", "name a steward for"),
        OfData("Retention", ["retention"], "kept without a limit in time.", "write down the `retention` of"),
        new("Ends of contracts", "contract", ["ends", "renews_on", "auto_renews", "notice"], "contract", "contracts", "running without a known end.", "write down the end, and how much notice it wants, of"),
    ];

    /// <summary>Whether anything says something about it.</summary>
    public bool HasBegun(StackModel model) => !model.All(Kind).All(IsLackedBy);

    /// <summary>Whether a thing should say something about it and does not; no other kind of thing could.</summary>
    public bool IsLackedBy(Entity entity) =>
        entity.Kind.Name == Kind && Fields.Select(entity.Kind.Fields.Find).OfType<Field>().Where(field => !field.IsComputed).All(field => entity[field] == null);

    private static Area OfTools(string name, IReadOnlyList<string> fields, string lacks, string firstStep) => new(name, "tool", fields, "tool", "tools", lacks, firstStep);

    private static Area OfData(string name, IReadOnlyList<string> fields, string lacks, string firstStep) =>
        new(name, "data", fields, "kind of data", "kinds of data", lacks, firstStep);
}
