namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes what a brand knows about its customers. A few brands left something out.</summary>
internal static class DataWriter
{
    public static GeneratedFile Write(Brand brand)
    {
        string allowed = brand.AllowsUnitedStates ? "[eea, uk, us]" : "[eea, uk]";
        var text = new StackText();
        text.Line($"# What {brand.Name} knows about its customers.");
        text.Line("x-customers: &customers");
        text.Line("  subjects: [customer, prospect]");
        text.Line("  subject_regions: [de, nl, dk]");
        text.Line("  purposes: [service, marketing, loyalty, analytics, advertising]");
        text.Line("  retention: 36 months");
        text.Line($"  steward: {brand.People[0]}");
        text.Line($"  allowed_regions: {allowed}");
        text.Line();
        text.Line("data:");
        foreach (string kind in DataKinds.OfBrand)
        {
            WriteKind(brand, kind, text);
        }

        return text.At($"{brand.Id}/data.yaml");
    }

    private static void WriteKind(Brand brand, string kind, StackText text)
    {
        bool isPersonal = kind != DataKinds.Erasure;
        bool isSensitive = kind == DataKinds.Loyalty && brand.HasSensitiveLoyalty;
        text.Line($"  {brand.Data(kind)}:");
        text.LineIf(isPersonal, "    <<: *customers");
        text.Line($"    name: {char.ToUpperInvariant(kind[0])}{kind[1..]} of {brand.Name} customers");
        text.Line($"    classification: {ClassificationOf(brand, kind)}");
        text.Line($"    system_of_record: {brand.Tools[DataKinds.PositionOf(kind)].Id}");
        text.LineIf(isPersonal, $"    basis: {(kind == DataKinds.Behaviour ? "consent" : "contract")}");
        text.LineIf(isSensitive && brand.Index % 10 != 1, "    special_basis: explicit-consent");
        text.LineIf(kind == DataKinds.Contact, "    taxonomy: user.contact");
        text.LineIf(kind == DataKinds.Score, $"    derived_from: [{brand.Data(DataKinds.Orders)}, {brand.Data(DataKinds.Behaviour)}]");

        // Which tool is right about an order: in a few brands two say so.
        text.LineIf(kind == DataKinds.Orders || (kind == DataKinds.Loyalty && brand.Index % 9 == 2), $"    entity: {brand.Id}-order");
        text.LineIf(kind == DataKinds.Loyalty && brand.Index % 7 == 3, "    steward: ~");
    }

    private static string ClassificationOf(Brand brand, string kind) => kind switch
    {
        DataKinds.Erasure => "internal",
        DataKinds.Loyalty when brand.HasSensitiveLoyalty => "sensitive",
        DataKinds.Score when brand.Index % 9 == 4 => "internal",
        _ => "personal",
    };
}
