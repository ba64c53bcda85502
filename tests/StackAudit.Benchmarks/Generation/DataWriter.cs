namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes what a brand knows about its customers.</summary>
internal static class DataWriter
{
    public static GeneratedFile Write(Brand brand)
    {
        string allowed = brand.AllowsUnitedStates ? "[eea, uk, us]" : "[eea, uk]";
        var text = new StackText();
        text.Line($"# What {brand.Name} knows about its customers.");
        text.Line("x-customers: &customers");
        text.Line("  subjects: [customer, prospect]");
        text.Line("  retention: 36 months");
        text.Line($"  steward: {brand.People[0]}");
        text.Line($"  allowed_regions: {allowed}");
        text.Line();
        text.Line("data:");
        foreach (string kind in DataKinds.OfBrand)
        {
            text.Line($"  {brand.Data(kind)}:");
            text.Line("    <<: *customers");
            text.Line($"    name: {char.ToUpperInvariant(kind[0])}{kind[1..]} of {brand.Name} customers");
            text.Line($"    classification: {(kind == DataKinds.Loyalty && brand.HasSensitiveLoyalty ? "sensitive" : "personal")}");
            text.Line($"    system_of_record: {brand.Tools[10 * DataKinds.CoreOf(kind)].Id}");
            text.Line($"    basis: {(kind == DataKinds.Behaviour ? "consent" : "contract")}");
            text.LineIf(kind == DataKinds.Orders, "    entity: order");
            text.LineIf(kind == DataKinds.Contact, "    taxonomy: user.contact");
        }

        return text.At($"{brand.Id}/data.yaml");
    }
}
