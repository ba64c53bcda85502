namespace StackAudit.Importing;

/// <summary>The usual headings of lists of software, in the usual spellings.</summary>
internal static class Headings
{
    private static readonly (string Field, string[] Spellings)[] Usual =
    [
        ("name", ["name", "title", "tool", "tool name", "app", "app name", "application", "application name", "product", "product name", "software", "software name", "system", "system name", "saas", "service", "solution"]),
        ("description", ["description", "purpose", "what it does", "summary", "business purpose", "used for"]),
        ("status", ["status", "state", "lifecycle", "lifecycle status", "lifecycle stage", "tool status", "app status"]),
        ("vendor", ["vendor", "vendor name", "supplier", "supplier name", "provider", "manufacturer", "publisher"]),
        ("category", ["category", "software category", "tool category", "app category", "tool type"]),
        ("owners.business", ["owner", "business owner", "tool owner", "app owner", "application owner", "product owner", "owned by", "responsible"]),
        ("owners.technical", ["technical owner", "tech owner", "it owner", "system owner", "administrator", "admin", "administered by"]),
        ("owners.deputy", ["deputy", "backup owner", "secondary owner", "deputy owner"]),
        ("plan", ["plan", "edition", "subscription", "licence type", "license type"]),
        ("tier", ["tier", "criticality", "business criticality"]),
        ("users", ["users", "user count", "number of users", "active users", "no of users"]),
        ("regions", ["region", "regions", "hosting region", "data location", "data residency"]),
        ("domains", ["url", "website", "web site", "domain", "domains", "homepage", "link", "login url"]),
        ("since", ["since", "in use since", "start of use", "date added", "added on"]),
        ("contract.annual_cost", ["annual cost", "yearly cost", "cost per year", "cost", "costs", "annual spend", "spend", "price", "contract value", "annual contract value", "acv"]),
        ("contract.renews_on", ["renewal", "renewal date", "renews on", "renews", "next renewal", "contract renewal", "contract renewal date"]),
        ("contract.starts", ["contract start", "contract start date", "start date"]),
        ("contract.ends", ["contract end", "contract end date", "end date", "expiry", "expiry date", "expires"]),
        ("tags", ["tags", "labels"]),
        ("notes", ["notes", "note", "comment", "comments", "remark", "remarks"]),
    ];

    /// <summary>The usual words for a status, each with what it means.</summary>
    public static IReadOnlyList<(string Written, string Meaning)> Statuses { get; } =
    [
        ("in use", "active"), ("live", "active"), ("production", "active"), ("in production", "active"), ("current", "active"), ("approved", "active"),
        ("pilot", "trial"), ("poc", "trial"), ("evaluation", "trial"), ("evaluating", "trial"), ("testing", "trial"),
        ("planned", "proposed"), ("requested", "proposed"), ("sunsetting", "retiring"), ("deprecated", "retiring"), ("phasing out", "retiring"),
        ("inactive", "retired"), ("cancelled", "retired"), ("canceled", "retired"), ("decommissioned", "retired"), ("declined", "rejected"),
    ];

    /// <summary>The field that a heading usually means; null for one that nobody knows.</summary>
    public static string? FieldOf(string heading)
    {
        string folded = string.Join(' ', heading.ToLowerInvariant().Split([' ', '_', '-', '.', ':', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        return Array.Find(Usual, usual => usual.Spellings.Contains(folded)).Field;
    }
}
