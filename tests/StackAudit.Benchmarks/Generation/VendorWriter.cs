namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes whom the company buys from: agreements, certificates, suppliers. A few vendors lack something.</summary>
internal static class VendorWriter
{
    public static GeneratedFile Write(IReadOnlyList<Brand> brands)
    {
        var text = new StackText();
        text.Line("# Whom we buy from. The last brand joined after most agreements were signed.");
        text.Line($"x-people: &people [{PersonalDataOf(brands)}]");
        text.Line($"x-people-before: &people-before [{PersonalDataOf(brands.SkipLast(1))}]");
        text.Line();
        text.Line("vendors:");
        text.Line($"  {Headquarters.House}: {{ name: Generated group of brands, country: de, is_own: yes }}");
        foreach (string ground in Headquarters.Grounds)
        {
            text.Line($"  {ground}: {{ name: {char.ToUpperInvariant(ground[0])}{ground[1..]}, country: ie, regions: [eea] }}");
        }

        int nth = 0;
        foreach (PlannedTool tool in brands.SelectMany(brand => brand.Tools).DistinctBy(tool => tool.Vendor))
        {
            Write(tool, nth++, text);
        }

        return text.At("vendors.yaml");
    }

    private static string PersonalDataOf(IEnumerable<Brand> brands) => string.Join(", ", brands.Select(brand => brand.Data(DataKinds.Personal)));

    private static void Write(PlannedTool tool, int nth, StackText text)
    {
        string name = char.ToUpperInvariant(tool.Vendor[0]) + tool.Vendor[1..];
        text.Line($"  {tool.Vendor}:");
        text.Line($"    name: {name}");
        text.LineIf(nth % 3 == 0, $"    legal_name: {name} Software GmbH");
        text.Line($"    country: {Words.HomeRegions[nth % 5]}");
        string expires = nth % 40 == 8 ? "2026-01-31" : "2028-01-31";
        text.LineIf(nth % 4 == 0, $"    certificates: [{{ kind: iso27001, issued: 2025-02-01, expires: {expires}, evidence: iso-{tool.Vendor}.pdf }}]");
        text.LineIf(nth % 3 == 1, $"    subprocessors: [{{ vendor: {Headquarters.Grounds[nth % 9 / 3]}, regions: [ie] }}]");
        text.LineIf(nth % 120 != 7, $"    dpa: {{ signed: 2024-05-21, transfers: {(nth % 30 == 13 ? "none" : "scc")}{CoveredBy(nth)} }}");
    }

    private static string CoveredBy(int nth) => nth % 18 == 9 ? ", data: *people-before" : nth % 10 < 7 ? ", data: *people" : "";
}
