namespace StackAudit.Benchmarks.Generation;

/// <summary>The kinds of data that generated stacks know.</summary>
internal static class DataKinds
{
    public const string Contact = "contact";
    public const string Orders = "orders";
    public const string Behaviour = "behaviour";
    public const string Loyalty = "loyalty";
    public const string Engagement = "engagement";
    public const string Answers = "answers";

    /// <summary>Made from orders and behaviour in the warehouse.</summary>
    public const string Score = "score";

    /// <summary>Whom to forget: a number of a ticket, no personal data.</summary>
    public const string Erasure = "erasure-request";

    public const string CampaignResults = "campaign-results";

    /// <summary>What each brand has of its own customers, as <c>nordlys-contact</c>.</summary>
    public static readonly string[] OfBrand = [Contact, Orders, Behaviour, Loyalty, Engagement, Answers, Score, Erasure];

    /// <summary>What says something about a person.</summary>
    public static readonly string[] Personal = [Contact, Orders, Behaviour, Loyalty, Engagement, Answers, Score];

    /// <summary>What visitors and customers enter or leave behind.</summary>
    public static readonly string[] Collected = [Contact, Orders, Behaviour];

    /// <summary>What hubs take in by themselves.</summary>
    public static readonly string[] CollectedByHubs = [Contact, Orders, Behaviour, Loyalty, Engagement];

    public static readonly string[][] UsedByMailers = [[Contact], [Contact, Orders], [Contact, Behaviour]];

    public static readonly string[][] UsedByOthers = [[Contact], [Orders], [Behaviour], [Contact, Orders], [Orders, Behaviour]];

    /// <summary>What belongs to no brand and goes from the centre to those who use it.</summary>
    public static readonly string[] Distributed =
    [
        "product-catalogue", "price-lists", "store-directory", "brand-assets", "newsletter-calendar",
        "stock-levels", "exchange-rates", "campaign-plans", "sales-figures",
    ];

    /// <summary>The position of the tool that is the system of record.</summary>
    public static int PositionOf(string kind) => kind switch
    {
        Orders => Places.Ledger,
        Behaviour or Score => Places.Warehouse,
        Answers => Places.Asking,
        Erasure => Places.Desk,
        _ => Places.Crm,
    };
}
