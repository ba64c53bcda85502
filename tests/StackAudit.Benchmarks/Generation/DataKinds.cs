namespace StackAudit.Benchmarks.Generation;

/// <summary>The kinds of data that generated stacks know.</summary>
internal static class DataKinds
{
    public const string Contact = "contact";
    public const string Orders = "orders";
    public const string Behaviour = "behaviour";
    public const string Loyalty = "loyalty";
    public const string Engagement = "engagement";
    public const string CampaignResults = "campaign-results";

    /// <summary>What each brand has of its own customers, as <c>nordlys-contact</c>.</summary>
    public static readonly string[] OfBrand = [Contact, Orders, Behaviour, Loyalty, Engagement];

    /// <summary>What visitors and customers enter or leave behind.</summary>
    public static readonly string[] Collected = [Contact, Orders, Behaviour];

    /// <summary>What belongs to no brand and goes from the centre to those who use it.</summary>
    public static readonly string[] Distributed =
    [
        "product-catalogue", "price-lists", "store-directory", "brand-assets", "newsletter-calendar",
        "stock-levels", "exchange-rates", "campaign-plans", "sales-figures",
    ];

    /// <summary>The core tool of a brand that is the system of record.</summary>
    public static int CoreOf(string kind) => kind switch
    {
        Orders => 1,
        Behaviour => 2,
        _ => 0,
    };
}
