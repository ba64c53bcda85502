using System.Collections.Frozen;

namespace StackAudit.Schema;

/// <summary>Data that every company has, with what it usually is.</summary>
internal static class KnownData
{
    private static readonly (string Taxonomy, string Classification)[] Leaves =
    [
        ("user.contact.email", "personal"),
        ("user.name", "personal"),
        ("user.contact.phone", "personal"),
        ("user.contact.postal-address", "personal"),
        ("user.behaviour.order-history", "personal"),
        ("user.behaviour.web-behaviour", "personal"),
        ("user.financial.payment-card", "sensitive"),
        ("user.location", "personal"),
        ("user.health", "sensitive"),
    ];

    private static readonly FrozenDictionary<string, EnumMember> Classifications = Leaves
        .SelectMany(leaf => new[] { (Word: leaf.Taxonomy, leaf.Classification), (Word: leaf.Taxonomy[(leaf.Taxonomy.LastIndexOf('.') + 1)..], leaf.Classification) })
        .ToFrozenDictionary(known => known.Word, known => Types.Classification.Find(known.Classification)!, StringComparer.Ordinal);

    /// <summary>How data with this id, or at this place of the taxonomy, is usually classified; null when it is not known.</summary>
    public static EnumMember? UsualClassification(string idOrTaxonomy) => Classifications.GetValueOrDefault(idOrTaxonomy);
}
