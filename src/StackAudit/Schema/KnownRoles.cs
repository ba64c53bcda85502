namespace StackAudit.Schema;

/// <summary>The roles of tools that rules know. Roles are open: a stack may have others.</summary>
public static class KnownRoles
{
    public static IReadOnlyList<string> All { get; } =
    [
        "cmp", "tag-manager", "cdp", "crm", "warehouse", "ipaas", "idp", "ad-platform", "analytics", "esp", "dam", "form", "survey", "reviews",
        "social-listening", "support", "work-tracker", "privacy-desk", "spreadsheet",
    ];
}
