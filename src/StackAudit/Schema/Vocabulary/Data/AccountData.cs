namespace StackAudit.Schema;

/// <summary>What somebody has with the company: an account, money, rights.</summary>
internal static class AccountData
{
    public static IReadOnlyList<DataPlace> Places { get; } =
    [
        new("user.unique_id", "Customer number", "customer-id", "customer-number", "user-id", "contact-id", "crm-id", "subscriber-id"),
        new("user.unique_id.pseudonymous", "Pseudonym", "pseudonym", "pseudonymous-id", "hashed-id", "hashed-email", "anonymous-id"),
        new("user.account", "Customer account", "account", "customer-profile", "user-account"),
        new("user.account.username", "User name", "username", "login-name", "login"),
        new("user.account.settings", "Settings of an account", "account-settings", "notification-settings"),
        new("user.account.loyalty_id", "Loyalty number", "loyalty-id", "loyalty-number", "membership-number", "member-id", "bonus-card-number"),
        new("user.account.loyalty_points", "Loyalty points", "loyalty-points", "points", "points-balance", "loyalty-status"),
        new("user.account.subscription", "Subscription", "subscription", "subscriptions", "membership"),
        new DataPlace("user.authorization", "What proves who somebody is", null).Usually("sensitive"),
        new("user.authorization.credentials", "Password and credentials", "credentials", "login-data", "access-data", "access-token"),
        new("user.authorization.password", "Password", "password", "passwords", "pin"),
        new("user.authorization.biometric", "Biometric credentials", "biometric-login", "face-id", "touch-id"),
        new DataPlace("user.financial", "Money", null).Usually("sensitive"),
        new("user.financial.credit_card", "Payment card", "payment-card", "credit-card", "card-number", "debit-card", "credit-card-number"),
        new("user.financial.bank_account", "Bank account", "bank-account", "iban", "account-number", "bank-details"),
        new("user.financial.credit_score", "Credit score", "credit-score", "credit-rating", "creditworthiness"),
        new("user.payment", "Payment", "payment", "payments", "payment-history", "payment-method", "transactions"),
        new(
            "user.privacy_preferences", "Consent", "consent",
            "consents", "opt-in", "opt-ins", "opt-out", "consent-status", "privacy-preferences", "permissions"),
    ];
}
