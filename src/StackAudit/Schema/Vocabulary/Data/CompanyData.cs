namespace StackAudit.Schema;

/// <summary>What is about the company and not about people.</summary>
internal static class CompanyData
{
    public static IReadOnlyList<DataPlace> Places { get; } =
    [
        new DataPlace("system", "Data about the company", null).Usually("internal"),
        new DataPlace(
            "system.authentication", "Keys and secrets of systems", "system-credentials",
            "api-keys", "secrets", "service-account-keys").Usually("confidential"),
        new("system.operations", "Operations", null),
        new("system.operations.campaign_performance", "Campaign performance", "campaign-performance", "campaign-results", "campaign-metrics", "campaign-data"),
        new("system.operations.ad_spend", "Money spent on advertising", "ad-spend", "media-spend", "advertising-cost", "campaign-cost"),
        new("system.operations.revenue", "Revenue", "revenue", "sales", "turnover", "sales-figures"),
        new("system.operations.stock_level", "Stock level", "stock-level", "stock", "inventory", "availability"),
        new("system.operations.forecast", "Forecasts and plans", "forecast", "forecasts", "sales-forecast", "budget-plan"),
        new("system.operations.aggregates", "Totals about people, none of them known", "aggregated-data", "aggregates", "anonymous-statistics"),
        new("system.operations.logs", "Logs of systems", "system-logs", "logs", "server-logs"),
        new DataPlace("system.content", "What the company publishes", null).Usually("public"),
        new(
            "system.content.product_catalogue", "Product catalogue", "product-catalogue",
            "product-catalog", "products", "product-data", "product-information", "product-feed"),
        new("system.content.product_price", "Product prices", "product-price", "prices", "pricing", "price-list"),
        new("system.content.media_asset", "Pictures and films", "media-asset", "media-assets", "images", "digital-assets", "creatives"),
        new("system.content.page", "Pages and texts", "web-content", "page-content", "articles", "copy"),
        new("system.content.store", "Stores and opening hours", "store-data", "stores", "store-locations", "branches", "opening-hours"),
    ];
}
