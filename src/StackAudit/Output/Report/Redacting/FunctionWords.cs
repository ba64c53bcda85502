using System.Text.RegularExpressions;

namespace StackAudit.Output;

/// <summary>Words that name what people do together and not one of them: <c>security</c>, <c>billing</c>, <c>brand-marketing</c>.</summary>
internal static partial class FunctionWords
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "abuse", "account", "accounting", "accounts", "admin", "agency", "analytics", "architecture", "bi", "billing", "board", "brand", "business", "buying", "campaigns", "cancellation",
        "cancellations", "care", "central", "cert", "channel", "company", "compliance", "contact", "content", "contracts", "controlling", "creative", "crm", "csirt", "customer", "customers", "data",
        "datenschutz", "department", "design", "desk", "dev", "development", "digital", "dpo", "e", "ecommerce", "email", "engineering", "events", "external", "finance", "gdpr", "group", "growth",
        "hello", "help", "helpdesk", "hr", "incident", "incidents", "info", "information", "infra", "infrastructure", "insights", "integration", "integrations", "international", "invoice", "invoices", "it",
        "kuendigung", "law", "legal", "logistics", "loyalty", "mail", "management", "marketing", "marketplace", "media", "notice", "notices", "office", "online", "operations", "ops", "paid", "partner",
        "partners", "performance", "platform", "pr", "press", "privacy", "procurement", "product", "products", "project", "projects", "protection", "psirt", "purchasing", "renewals", "report", "reporting",
        "requests", "research", "retail", "sales", "search", "security", "seo", "service", "services", "shop", "soc", "social", "status", "store", "stores", "strategy", "success", "support", "systems",
        "team", "tech", "technical", "technology", "termination", "trust", "unit", "ux", "vendor", "vendors", "warehouse", "web", "webmaster",
    };

    /// <summary>Whether a name is made of nothing else.</summary>
    public static bool AreAll(string name) =>
        name.Split([' ', '-', '_', '.', '+', '&'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && Array.TrueForAll(parts, Known.Contains);

    /// <summary>Whether a text is the address of a function and nothing else, such as <c>security@vendor.example</c>.</summary>
    public static bool AreAddress(string text) => Address().Match(text.Trim()) is { Success: true } address && AreAll(address.Groups["who"].Value);

    [GeneratedRegex(@"^(?:mailto:)?(?<who>[\w.+-]+)@[\w-]+(?:\.[\w-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
