using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The days of vendors of whom something is in use: their end, their certificates, the agreement on data.</summary>
internal static class VendorDecisions
{
    public static IEnumerable<Decision> Of(StackModel model, FieldValues values) =>
        model.All(VendorKind.Kind.Name).SelectMany(vendor => Of(vendor, values));

    private static IEnumerable<Decision> Of(Entity vendor, FieldValues values)
    {
        Entity[] tools = [.. values.List<Entity>(vendor, "tools").Where(StackGraph.IsLive)];
        if (tools.Length == 0)
        {
            yield break;
        }

        Entity[] who = [.. tools.Select(tool => values.Entity(tool, "owners.business")).OfType<Entity>().Distinct()];
        if (values.Date(vendor, "sunset_on") is { } sunset)
        {
            yield return new Decision
            {
                Kind = DecisionKind.Sunset,
                Subject = vendor,
                Day = sunset,
                DayField = "sunset_on",
                Who = who,
                Otherwise = "All that we have from this vendor stops.",
                Recommended = "Name a successor for each of its tools and plan the move.",
            };
        }

        if (values.Date(vendor, "dpa.expires") is { } agreement)
        {
            yield return new Decision
            {
                Kind = DecisionKind.Agreement,
                Subject = vendor,
                Day = agreement,
                DayField = "dpa.expires",
                Who = who,
                Otherwise = "Personal data stays with the vendor without an agreement.",
                Recommended = "Have the agreement extended.",
            };
        }

        foreach (Decision certificate in CertificatesOf(vendor, values))
        {
            yield return certificate with { Who = who };
        }
    }

    private static IEnumerable<Decision> CertificatesOf(Entity vendor, FieldValues values)
    {
        IReadOnlyList<Record> certificates = values.List<Record>(vendor, "certificates");
        for (int i = 0; i < certificates.Count; i++)
        {
            string? kind = values.Text(certificates[i], "kind");
            if (values.Date(certificates[i], "expires") is { } expires && !certificates.Any(other => values.Text(other, "kind") == kind && values.Date(other, "expires") > expires))
            {
                yield return new Decision
                {
                    Kind = DecisionKind.Certificate,
                    Subject = vendor,
                    Part = kind,
                    Day = expires,
                    DayField = $"certificates[{i}].expires",
                    Otherwise = "Nothing shows any more that the vendor keeps to the standard.",
                    Recommended = "Ask the vendor for the new certificate.",
                };
            }
        }
    }
}
