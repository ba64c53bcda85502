namespace StackAudit.Benchmarks.Generation;

/// <summary>
/// The words that generated names and sentences are made of. A tool's name says what it is for: its first half the area, its second half the job.
/// </summary>
internal static class Words
{
    public static readonly (string Name, string Word, string Phrase)[] Areas =
    [
        ("Mail", "email", "newsletters"), ("Loyal", "loyalty", "the loyalty card"), ("Shelf", "store", "the stores"), ("Cart", "checkout", "the checkout"),
        ("Search", "site-search", "search in the shop"), ("Review", "ratings", "ratings and reviews"), ("Social", "social-media", "social posts"),
        ("Video", "video", "films and live shopping"), ("Price", "pricing", "prices and offers"), ("Stock", "stock", "stock on the site"),
        ("Form", "form", "forms and sign-ups"), ("Event", "event", "events and appointments"), ("Partner", "affiliate", "partner campaigns"),
        ("Chat", "chat", "the chat on the site"), ("App", "app", "the app"), ("Print", "print", "leaflets and catalogues"),
        ("Poll", "survey", "surveys"), ("Gift", "gift-card", "gift cards"), ("Coupon", "coupon", "coupons"), ("Press", "press", "press work"),
    ];

    public static readonly (string Name, string Word, string Verb)[] Jobs =
    [
        ("ora", "planning", "Plans"), ("ly", "testing", "Tests variants of"), ("base", "records", "Keeps the records of"),
        ("wise", "analytics", "Measures"),
        ("flow", "automation", "Automates"), ("cast", "forecasts", "Forecasts"), ("desk", "support", "Answers questions about"),
        ("lens", "monitoring", "Watches"),
        ("kit", "templates", "Holds the templates for"), ("bridge", "connectors", "Connects other tools to"), ("pilot", "steering", "Steers"),
        ("dock", "archive", "Archives"), ("mind", "recommendations", "Recommends products within"), ("mark", "tagging", "Tags"),
        ("gate", "approvals", "Collects approvals for"), ("line", "scheduling", "Schedules"), ("pulse", "alerts", "Sends alerts about"),
        ("works", "production", "Produces"),
    ];

    public static readonly string[] BrandBeginnings =
    [
        "Nord", "Hav", "Lind", "Berg", "Sol", "Ves", "Kal", "Mar", "Tor", "Fal",
        "Ros", "Eik", "Bir", "Gran", "Strand", "Vind", "Silber", "Wald", "Ost", "Alm",
    ];

    public static readonly string[] BrandEndings =
        ["lys", "holm", "gard", "sted", "vik", "dal", "tun", "fors", "lund", "borg", "stad", "moor", "haven", "feld", "bruk"];

    /// <summary>Brands of one industry have tools for the same jobs.</summary>
    public static readonly string[] Industries = ["retail", "travel", "grocery", "fashion", "furniture", "media", "pharmacy", "garden", "sports", "toys"];

    public static readonly string[] FirstNames =
    [
        "Ilva", "Tjark", "Maren", "Odo", "Fenja", "Birk", "Selma", "Joris", "Alva", "Ruben", "Thea", "Kaspar",
        "Liv", "Matti", "Nele", "Anton", "Runa", "Emil", "Hedda", "Piet", "Svea", "Levin", "Greta", "Arvid",
    ];

    public static readonly string[] Surnames =
    [
        "Torbeck", "Hallmoor", "Vosswinkel", "Lindacker", "Brandsund", "Keldby", "Oderwald",
        "Steenfurt", "Rasholt", "Ammerlund", "Dornfeld", "Ilsemoor", "Quistgaarden",
    ];

    public static readonly string[] HomeRegions = ["de", "nl", "ie", "fr", "dk", "eea", "eu", "at"];

    public static readonly string[] Notes =
    [
        "The contract is kept in the procurement drive, not here.",
        "Access is asked for with the usual form; the team lead says yes or no.",
        "Was introduced for one campaign and stayed. Nobody regrets it.",
        "Reports are sent on Mondays before nine.",
        "The old workspace is read-only and stays until the auditors are done.",
    ];
}
