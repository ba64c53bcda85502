namespace StackAudit.Schema;

/// <summary>What somebody does, says and likes.</summary>
internal static class BehaviourData
{
    public static IReadOnlyList<DataPlace> Places { get; } =
    [
        new("user.behavior", "Behaviour", "behaviour", "behavior", "activity", "user-behaviour", "customer-behaviour"),
        new(
            "user.behavior.browsing_history", "Behaviour on the website", "web-behaviour",
            "web-behavior", "page-views", "clickstream", "website-activity", "visits", "browsing-history", "web-analytics-data"),
        new("user.behavior.app_activity", "Behaviour in the app", "app-behaviour", "app-behavior", "app-usage", "app-events"),
        new(
            "user.behavior.purchase_history", "Order history", "order-history",
            "orders", "purchases", "purchase-history", "order", "order-data", "transaction-history"),
        new("user.behavior.cart", "Shopping cart", "cart", "basket", "shopping-basket", "wish-list", "abandoned-cart"),
        new("user.behavior.returns", "Returned goods", "returns", "return-history"),
        new("user.behavior.search_history", "Search history", "search-history", "searches", "search-terms", "search-queries"),
        new("user.behavior.media_consumption", "Media watched and read", "media-consumption", "video-views", "downloads"),
        new("user.behavior.email_engagement", "Opens and clicks of emails", "email-engagement", "email-opens", "email-clicks", "newsletter-engagement"),
        new(
            "user.behavior.ad_engagement", "Views and clicks of ads", "ad-engagement",
            "ad-clicks", "ad-views", "conversions", "impressions", "ad-interactions"),
        new("user.behavior.event_attendance", "Attendance of events", "event-attendance", "event-registration", "webinar-attendance"),
        new("user.behavior.campaign_response", "Answers to campaigns", "campaign-response", "campaign-membership", "lead-source", "touchpoints"),
        new("user.content", "What somebody made or said", null),
        new("user.content.preferences", "Preferences", "preferences", "interests", "likes", "favourites"),
        new("user.content.segment", "Segment membership", "segment", "segments", "audience", "audiences", "target-group", "lead-score", "customer-value"),
        new("user.content.survey_response", "Survey response", "survey-response", "survey-answers", "nps-score", "satisfaction-score", "survey-data"),
        new("user.content.form_entry", "Entry in a form", "form-entry", "form-entries", "form-submission", "lead-form", "lead"),
        new("user.content.public", "Product review", "product-review", "product-reviews", "public-posts", "comments", "ratings", "user-generated-content"),
        new("user.content.private", "Support ticket", "support-ticket", "support-tickets", "support-case", "service-request", "complaint", "tickets"),
        new("user.content.self_image", "Photo", "photo", "photos", "picture", "selfie", "portrait"),
        new("user.correspondence", "Letters, emails and chats", "correspondence", "chat-transcript", "chat-log", "email-content", "messages"),
        new("user.correspondence.call_recording", "Recorded calls", "call-recording", "call-recordings", "phone-calls"),
    ];
}
