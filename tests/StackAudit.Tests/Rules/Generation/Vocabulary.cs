using StackAudit.Schema;
using StackAudit.Tests.Rules.Naive;

namespace StackAudit.Tests.Rules.Generation;

/// <summary>Which kinds and fields random stacks fill in and random rules ask about.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, string> Stored = new(StringComparer.Ordinal)
    {
        ["vendor"] = "name parent country regions is_own breach_notice",
        ["team"] = "name side lead budget days_per_quarter",
        ["person"] = "name role team manager",
        ["data"] = "name classification purposes allowed_regions system_of_record basis retention steward derived_from",
        ["tool"] = "name description status vendor category roles purposes scope tier owners since until users regions stores collects retention rto sla fallback replaces access consent reviews tags",
        ["flow"] = "from to through data via status cadence last_success volume_per_day consent encrypted transforms owner auth",
        ["contract"] = "vendor tools status starts notice annual_cost prices uplift_cap auto_renews owner decision",
        ["report"] = "name tool needs freshness audience tier owner",
    };

    // Of records, what makes a difference.
    private static readonly Dictionary<string, string> OfRecords = new(StringComparer.Ordinal)
    {
        ["owners"] = "business technical deputy",
        ["access"] = "sso scim deprovisioning",
        ["consent"] = "enforces category tcf_vendor",
        ["review"] = "kind outcome by asked_of on depth covers",
        ["covers"] = "data regions plan",
        ["auth"] = "method runs_as expires scopes",
        ["price"] = "from annual_cost",
        ["decision"] = "what by on saving",
    };

    /// <summary>The kinds in the order in which a stack tells them.</summary>
    public static IReadOnlyList<EntityKind> Kinds { get; } = [.. Stored.Keys.Select(kind => StackSchema.BuiltIn[kind])];

    public static Field[] StoredOf(EntityKind kind) => Fields(kind.Fields, Stored[kind.Name]);

    public static Field[] Of(RecordType record) => Fields(record, OfRecords[record.Name]);

    /// <summary>What rules may ask of a kind.</summary>
    public static Field[] Of(EntityKind kind) =>
        [.. StoredOf(kind), .. kind.Fields.Computed.Where(field => NaiveWords.Known.Contains($"{kind.Name}.{field.Name}"))];

    public static bool Knows(string kind) => Stored.ContainsKey(kind);

    private static Field[] Fields(RecordType type, string names) => [.. names.Split(' ').Select(name => type[name])];
}
