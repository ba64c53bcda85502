namespace StackAudit.Schema;

/// <summary>A kind of data that every marketing stack has, usable without being described.</summary>
/// <param name="Id">The id by which stacks refer to it.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Taxonomy">Its place among all data, dotted.</param>
/// <param name="Classification">What it usually is; null when a company adds it without saying.</param>
public sealed record KnownData(string Id, string Name, string Taxonomy, EnumMember? Classification)
{
    private static readonly Dictionary<string, KnownData> ById = Declare().ToDictionary(data => data.Id, StringComparer.Ordinal);

    private static readonly Dictionary<string, KnownData> ByTaxonomy = ById.Values.ToDictionary(data => data.Taxonomy, StringComparer.Ordinal);

    public static IReadOnlyList<KnownData> All { get; } = [.. ById.Values.OrderBy(data => data.Id, StringComparer.Ordinal)];

    public static KnownData? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>How data with this id, or at this place of the taxonomy, is usually classified; null when it is not known.</summary>
    public static EnumMember? UsualClassification(string idOrTaxonomy) => (Find(idOrTaxonomy) ?? ByTaxonomy.GetValueOrDefault(idOrTaxonomy))?.Classification;

    private static IEnumerable<KnownData> Declare() =>
    [
        Personal("name", "Name", "user.name"),
        Personal("first-name", "First name", "user.name.first"),
        Personal("last-name", "Last name", "user.name.last"),
        Personal("email", "Email address", "user.contact.email"),
        Personal("phone", "Phone number", "user.contact.phone_number"),
        Personal("postal-address", "Postal address", "user.contact.address"),
        Personal("postal-code", "Postal code", "user.contact.address.postal_code"),
        Personal("city", "City", "user.contact.address.city"),
        Personal("country", "Country", "user.contact.address.country"),
        Personal("company", "Company", "user.contact.organization"),
        Personal("job-title", "Job title", "user.job_title"),
        Personal("social-profile", "Social media profile", "user.social"),
        Personal("date-of-birth", "Date of birth", "user.demographic.date_of_birth"),
        Personal("age", "Age", "user.demographic.age_range"),
        Personal("gender", "Gender", "user.demographic.gender"),
        Personal("language", "Language", "user.demographic.language"),
        Personal("customer-id", "Customer number", "user.unique_id"),
        Personal("loyalty-id", "Loyalty number", "user.account.settings.loyalty_id"),
        Personal("account", "Customer account", "user.account"),
        Personal("cookie-id", "Cookie identifier", "user.device.cookie_id"),
        Personal("device-id", "Device identifier", "user.device.device_id"),
        Personal("ip-address", "IP address", "user.device.ip_address"),
        Personal("device", "Device and browser", "user.device"),
        Personal("location", "Location", "user.location"),
        Sensitive("precise-location", "Precise location", "user.location.precise"),
        Personal("web-behaviour", "Behaviour on the website", "user.behavior.browsing_history"),
        Personal("app-behaviour", "Behaviour in the app", "user.behavior.app_activity"),
        Personal("order-history", "Order history", "user.behavior.purchase_history"),
        Personal("search-history", "Search history", "user.behavior.search_history"),
        Personal("email-engagement", "Opens and clicks of emails", "user.behavior.email_engagement"),
        Personal("ad-engagement", "Views and clicks of ads", "user.behavior.ad_engagement"),
        Personal("preferences", "Preferences", "user.content.preferences"),
        Personal("segment", "Segment membership", "user.content.segment"),
        Personal("consent", "Consent", "user.privacy_preferences"),
        Personal("survey-response", "Survey response", "user.content.survey_response"),
        Personal("product-review", "Product review", "user.content.public"),
        Personal("support-ticket", "Support ticket", "user.content.private"),
        Personal("photo", "Photo", "user.biometric.photo"),
        Sensitive("payment-card", "Payment card", "user.financial.credit_card"),
        Sensitive("bank-account", "Bank account", "user.financial.bank_account"),
        Sensitive("credentials", "Password and credentials", "user.authorization.credentials"),
        Sensitive("government-id", "Government identifier", "user.government_id"),
        Sensitive("health", "Health data", "user.health_and_medical"),
        Sensitive("ethnicity", "Ethnic origin", "user.demographic.race_ethnicity"),
        Sensitive("religion", "Religion", "user.demographic.religious_belief"),
        Sensitive("political-opinion", "Political opinion", "user.demographic.political_opinion"),
        Sensitive("sexual-orientation", "Sexual orientation", "user.demographic.sexual_orientation"),
        Of("internal", "campaign-performance", "Campaign performance", "system.operations.campaign_performance"),
        Of("internal", "revenue", "Revenue", "system.operations.revenue"),
        Of("internal", "stock-level", "Stock level", "system.operations.stock_level"),
        Of("public", "product-catalogue", "Product catalogue", "system.content.product_catalogue"),
        Of("public", "product-price", "Product prices", "system.content.product_price"),
    ];

    private static KnownData Personal(string id, string name, string taxonomy) => Of("personal", id, name, taxonomy);

    private static KnownData Sensitive(string id, string name, string taxonomy) => Of("sensitive", id, name, taxonomy);

    private static KnownData Of(string classification, string id, string name, string taxonomy) =>
        new(id, name, taxonomy, Types.Classification.Find(classification)!);
}
