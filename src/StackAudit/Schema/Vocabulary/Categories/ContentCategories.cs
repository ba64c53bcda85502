namespace StackAudit.Schema;

/// <summary>Where messages and pages are made, sent and improved.</summary>
internal static class ContentCategories
{
    public static CategoryBranch Branch { get; } = new(
        "Content & Experience",
        [
            new(
                "cms", "Web content management",
                "content-management", "content-management-system", "web-cms", "website-builder", "headless-cms", "wcm", "dxp"),
            new(
                "dam", "Digital asset management",
                "digital-assets", "asset-management", "media-library", "media-asset-management", "image-bank", "online-proofing",
                "creative-review"),
            new("content-marketing", "Content marketing", "editorial-calendar", "content-planning", "content-production", "blogging"),
            new(
                "email-marketing", "Email marketing",
                "esp", "email-service-provider", "newsletter", "newsletters", "newsletter-tool", "email-tool", "mailing", "email-campaigns",
                "bulk-email"),
            new(
                "marketing-automation", "Marketing automation",
                "campaign-management", "campaign-automation", "cross-channel-campaigns", "lead-management", "lead-nurturing"),
            new("sms-marketing", "Text messages", "sms", "text-messaging", "sms-gateway", "mms"),
            new(
                "customer-messaging", "Push and in-app messages",
                "push", "push-notifications", "in-app-messaging", "mobile-messaging", "web-push", "messenger-marketing"),
            new("landing-pages", "Landing pages and forms", "landing-page-builder", "form-builder", "forms", "web-forms", "online-forms"),
            new("interactive-content", "Interactive content", "quizzes", "configurators", "calculators", "augmented-reality", "contests"),
            new("mobile-apps", "Mobile apps", "app-development", "mobile-app-platform", "app-builder"),
            new(
                "personalisation", "Personalisation and recommendations",
                "personalization", "web-personalisation", "web-personalization", "recommendations", "recommendation-engine"),
            new(
                "ab-testing", "Experiments",
                "a/b-testing", "split-testing", "experimentation", "testing-and-optimisation", "conversion-optimisation",
                "conversion-optimization", "cro", "feature-flags"),
            new("seo", "Search engine optimisation", "search-engine-optimization", "search-optimisation", "rank-tracking", "keyword-research"),
            new("video-marketing", "Video hosting and production", "video", "video-hosting", "video-platform", "video-production"),
        ]);
}
