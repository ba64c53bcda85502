namespace StackAudit.Benchmarks.Generation;

/// <summary>Which roles a tool plays that rules know.</summary>
internal static class Roles
{
    public static IReadOnlyList<string> Of(Brand brand, int position, Part part, bool isMailer, Flaw flaw, string area, string job) => (position, part) switch
    {
        _ when flaw == Flaw.OpinionsStay => ["survey"],
        _ when isMailer => ["esp"],
        (Places.Crm, _) => ["crm"],
        (Places.Warehouse, _) => ["warehouse", "cdp"],
        (Places.Connector, _) => ["ipaas"],
        (Places.Asking, _) => ["survey"],
        (Places.Door, _) when brand.Index == 0 => ["idp"],
        (_, Part.Gate) => ["cmp"],
        (_, Part.Desk) => ["privacy-desk"],
        (_, Part.Advertising) => ["ad-platform"],
        (_, Part.Source) when flaw == Flaw.None => OfSource(area, job),
        _ => [],
    };

    private static string[] OfSource(string area, string job) => (area, job) switch
    {
        ("survey", _) => ["survey"],
        ("ratings", _) => ["reviews"],
        ("form", _) => ["form"],
        (_, "support") => ["support"],
        _ => [],
    };
}
