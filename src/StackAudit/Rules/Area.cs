using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>A part of the model that a company begins with one day. Until then its findings are told once, not one by one.</summary>
/// <param name="Name">As readers see it.</param>
/// <param name="Fields">The fields of tools that belong to it, computed ones that come from them included.</param>
/// <param name="Lacks">What the tools in use lack, after a number of them: <c>in use without one.</c></param>
/// <param name="FirstStep">What to do for the first few, before their names.</param>
internal sealed record Area(string Name, IReadOnlyList<string> Fields, string Lacks, string FirstStep)
{
    public static IReadOnlyList<Area> All { get; } =
    [
        new(
            "Reviews",
            ["reviews", "it_review", "security_review", "privacy_review", "legal_review", "procurement_review", "finance_review"],
            "in use without one.",
            "ask IT to look at"),
        new("Owners", ["owners"], "in use, and nobody is named who answers for them.", "name a business owner for"),
        new("Sign-in", ["access"], "in use, and nobody wrote down how people sign in.", "write down how people sign in to"),
    ];

    /// <summary>Whether any tool says anything about it.</summary>
    public bool HasBegun(StackModel model) => !model.All("tool").All(IsLackedBy);

    /// <summary>Whether a tool says nothing about it; no other kind of thing could.</summary>
    public bool IsLackedBy(Entity entity) =>
        entity.Kind.Name == "tool" && Fields.Select(entity.Kind.Fields.Find).OfType<Field>().Where(field => !field.IsComputed).All(field => entity[field] == null);
}
