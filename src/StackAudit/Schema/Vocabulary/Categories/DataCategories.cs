namespace StackAudit.Schema;

/// <summary>Where is collected, joined, measured and protected.</summary>
internal static class DataCategories
{
    public static CategoryBranch Branch { get; } = new(
        "Data",
        [
            new("cdp", "Customer data platform", "customer-data", "customer-data-hub", "single-customer-view", "customer-360"),
            new(
                "data-management-platform", "Audience data for advertising",
                "dmp", "audience-platform", "audience-data", "data-clean-room", "clean-room"),
            new("data-enrichment", "Data enrichment", "enrichment", "contact-data", "lead-enrichment", "firmographics", "third-party-data"),
            new(
                "web-analytics", "Web and app analytics",
                "website-analytics", "site-analytics", "digital-analytics", "app-analytics", "mobile-analytics", "product-analytics",
                "visitor-statistics"),
            new(
                "session-replay", "Heatmaps and session replay",
                "heatmap", "heatmaps", "session-recording", "session-recordings", "behaviour-analytics", "experience-analytics"),
            new(
                "attribution", "Attribution and marketing performance",
                "marketing-attribution", "multi-touch-attribution", "marketing-analytics", "marketing-performance", "campaign-analytics",
                "marketing-mix-modelling", "mmm", "media-mix"),
            new(
                "business-intelligence", "Dashboards and reports",
                "bi", "dashboards", "dashboard", "reporting", "data-visualisation", "data-visualization", "predictive-analytics"),
            new("data-warehouse", "Data warehouse", "dwh", "warehouse", "data-lake", "lakehouse", "data-platform", "analytical-database"),
            new(
                "ipaas", "Integration platform",
                "integration-platform", "integration", "integrations", "workflow-automation", "middleware", "esb", "api-integration",
                "connector-platform"),
            new("tag-management", "Tag management", "tag-manager", "tms", "tag-management-system", "server-side-tagging", "container-tags"),
            new(
                "consent-management", "Consent management",
                "cmp", "consent", "cookie-consent", "cookie-banner", "consent-platform", "preference-centre", "preference-center"),
            new(
                "privacy-requests", "Requests of data subjects",
                "dsar", "dsr", "subject-requests", "data-subject-requests", "privacy-management", "privacy-desk"),
        ]);
}
