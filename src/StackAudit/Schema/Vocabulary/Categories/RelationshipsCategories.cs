namespace StackAudit.Schema;

/// <summary>Where people are known, heard and answered.</summary>
internal static class RelationshipsCategories
{
    public static CategoryBranch Branch { get; } = new(
        "Social & Relationships",
        [
            new(
                "crm", "Customer relationship management",
                "crm-system", "crm-platform", "customer-relationship", "customer-database", "contact-management", "lead-database"),
            new("loyalty", "Loyalty programme", "loyalty-program", "loyalty-platform", "rewards", "bonus-programme", "customer-club"),
            new(
                "referrals", "Referrals and advocacy",
                "referral-marketing", "referral-programme", "referral-program", "advocacy", "member-get-member", "friend-referral"),
            new("reviews", "Ratings and reviews", "review", "ratings", "product-reviews", "review-platform", "review-management", "testimonials"),
            new("community", "Communities and forums", "communities", "forum", "community-platform", "user-generated-content", "ugc"),
            new(
                "social-media", "Social media publishing",
                "social-media-management", "social-media-publishing", "social-publishing", "social-media-marketing", "social-scheduling",
                "community-management"),
            new("social-listening", "Social listening", "social-monitoring", "social-media-monitoring", "brand-monitoring"),
            new("influencer-marketing", "Influencer marketing", "influencers", "creator-marketing", "creators"),
            new(
                "surveys", "Surveys and feedback",
                "survey", "questionnaires", "feedback", "customer-feedback", "voice-of-customer", "voc", "nps", "polls"),
            new(
                "customer-support", "Customer service",
                "customer-care", "support", "help-desk", "helpdesk", "service-desk", "support-desk", "contact-centre", "contact-center",
                "call-centre", "call-center", "customer-success"),
            new(
                "conversational-marketing", "Chat and chatbots",
                "chat", "live-chat", "web-chat", "chatbot", "chatbots", "conversational-ai", "virtual-assistant"),
            new("call-tracking", "Call tracking", "call-analytics", "call-recording", "phone-tracking"),
            new(
                "events", "Events and webinars",
                "event", "event-management", "webinar", "webinars", "online-events", "meetings", "event-registration"),
            new("account-based-marketing", "Account-based marketing", "abm", "account-based", "abx"),
        ]);
}
