namespace StackAudit.Schema;

/// <summary>Where is sold, by ourselves or by others.</summary>
internal static class CommerceCategories
{
    public static CategoryBranch Branch { get; } = new(
        "Commerce & Sales",
        [
            new(
                "ecommerce-platform", "Online shop",
                "e-commerce", "ecommerce", "shop-system", "webshop", "web-shop", "online-store", "shopping-cart", "store-front",
                "commerce-platform"),
            new(
                "ecommerce-marketing", "Marketing of an online shop",
                "product-feeds", "feed-management", "shopping-feeds", "cart-recovery", "merchandising", "marketplace-management",
                "marketplace-integration"),
            new("site-search", "Search in the shop", "onsite-search", "on-site-search", "product-search", "search-engine-for-the-site"),
            new(
                "affiliate-marketing", "Affiliate marketing",
                "affiliate", "affiliates", "affiliate-network", "affiliate-tracking", "partner-network"),
            new(
                "partner-marketing", "Partner and channel marketing",
                "channel-marketing", "partner-management", "prm", "local-marketing", "dealer-marketing", "through-channel-marketing"),
            new(
                "store-marketing", "Marketing in stores",
                "retail-marketing", "proximity-marketing", "in-store", "in-store-marketing", "digital-signage", "beacons"),
            new("sales-enablement", "Sales enablement", "sales-content", "sales-training", "sales-intelligence", "prospecting"),
            new("sales-automation", "Sales automation", "sales-engagement", "sales-outreach", "quote-to-cash", "cpq", "pipeline-management"),
        ]);
}
