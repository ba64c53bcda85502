namespace StackAudit.Schema;

/// <summary>Where reach is bought or earned.</summary>
internal static class AdvertisingCategories
{
    public static CategoryBranch Branch { get; } = new(
        "Advertising & Promotion",
        [
            new(
                "display-advertising", "Display and programmatic advertising",
                "display-ads", "banner-advertising", "programmatic", "programmatic-advertising", "dsp", "demand-side-platform", "ad-server",
                "retail-media", "out-of-home", "digital-out-of-home"),
            new(
                "search-advertising", "Search advertising",
                "search-ads", "sea", "sem", "paid-search", "search-engine-advertising", "pay-per-click", "ppc"),
            new("social-advertising", "Advertising in social networks", "social-ads", "paid-social", "social-media-advertising"),
            new("video-advertising", "Video and television advertising", "video-ads", "ctv", "connected-tv", "tv-advertising"),
            new("native-advertising", "Native advertising", "native-ads", "sponsored-content", "content-advertising"),
            new("mobile-advertising", "Advertising in apps", "mobile-ads", "in-app-advertising", "app-install-campaigns", "mobile-marketing"),
            new("print", "Print and direct mail", "direct-mail", "print-mailing", "postal-mailing", "web-to-print", "catalogue-printing"),
            new("public-relations", "Public relations", "pr", "press", "press-relations", "media-relations", "newsroom", "media-monitoring"),
        ]);
}
