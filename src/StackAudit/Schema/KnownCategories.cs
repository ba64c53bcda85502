namespace StackAudit.Schema;

/// <summary>The categories of tools that are shipped. Categories are open: settings add others.</summary>
public static class KnownCategories
{
    public static IReadOnlyList<string> All { get; } =
    [
        "email-marketing", "crm", "cdp", "display-advertising", "social-advertising", "web-analytics", "cms", "ecommerce-platform", "reviews", "attribution",
        "tag-management", "dam", "marketing-automation", "loyalty", "surveys", "data-warehouse", "ipaas", "consent-management", "customer-support", "project-management",
    ];
}
