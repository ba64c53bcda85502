namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes tools as people do: what they know, in block style, records on one line.</summary>
internal sealed class ToolWriter(Brand brand, StackText text)
{
    private static readonly DateOnly FirstReview = new(2025, 1, 7);
    private static readonly DateOnly LastReview = new(2026, 5, 29);

    private readonly Random _random = brand.Random;

    public void Write(PlannedTool tool, int position)
    {
        text.Line($"  {tool.Id}:");
        text.Line($"    name: {tool.Name}");
        text.LineIf(_random.Percent(35), $"    description: {tool.Description}");
        text.Line($"    vendor: {tool.Vendor}");
        text.Line($"    category: {tool.Category}");
        WriteRoles(tool, position);
        text.Line($"    scope: [{brand.Id}]");
        text.Line($"    status: {tool.Status}");
        WriteOwners(tool);
        WriteLife(tool);
        WriteFacts(tool, position);
        WriteAccess(tool);
        WriteReviews(tool);
        text.LineIf(_random.Percent(4), $"    notes: {_random.From(Words.Notes)}");
        text.LineIf(_random.Percent(20), "");
    }

    private void WriteRoles(PlannedTool tool, int position)
    {
        text.LineIf(tool.Part == Part.Advertising, "    roles: [ad-platform]");
        text.LineIf(tool.Part == Part.Gate, "    roles: [cmp]\n    consent: { enforces: yes }");
        text.LineIf(position == 0, "    roles: [crm]");
        text.LineIf(position == 20, "    roles: [warehouse, cdp]");
        text.LineIf(position == 40, "    roles: [ipaas]");
        text.LineIf(tool.IsImportant, $"    tier: {(tool.Part == Part.Core ? "critical" : "high")}");
        text.LineIf(!tool.IsImportant && _random.Percent(50), $"    tier: {_random.From(["low", "medium"])}");
    }

    private void WriteOwners(PlannedTool tool)
    {
        string business = brand.Team(_random.From(["crm", "campaigns", "shop"]));
        string technical = _random.Percent(70) ? brand.Team("it") : _random.From(brand.People);
        text.Line((tool.Flaw, _random.Next(3)) switch
        {
            (Flaw.NoOwner, _) => $"    owners: {{ technical: {technical} }}   # the one who brought it has left",
            (_, 0) => $"    owner: {business}",
            _ => $"    owners: {{ business: {business}, technical: {technical} }}",
        });
    }

    private void WriteLife(PlannedTool tool)
    {
        text.LineIf(_random.Percent(45), $"    since: {_random.Day(new DateOnly(2016, 1, 4), new DateOnly(2025, 12, 15)):yyyy-MM-dd}");
        text.LineIf(tool.Status == "trial", "    trial_ends: 2026-09-30");
        text.LineIf(tool.Status == "retiring", "    until: 2026-12-31");
        if (tool.Status == "retired")
        {
            text.Line($"    until: {_random.Day(new DateOnly(2024, 10, 1), new DateOnly(2026, 3, 31)):yyyy-MM-dd}");
            string revoked = tool.Flaw == Flaw.HalfClosed ? "" : ", credentials_revoked: 2026-04-02";
            string closed = $"tags_removed: 2026-04-03, sso_removed: 2026-04-02, contract_closed: 2026-04-20{revoked}";
            text.Line($"    offboarding: {{ exported: 2026-04-01, data_deleted: 2026-04-15, {closed} }}");
        }
    }

    private void WriteFacts(PlannedTool tool, int position)
    {
        text.LineIf(tool.Users >= 20 || _random.Percent(60), $"    users: {tool.Users}");
        text.LineIf(tool.Flaw == Flaw.Abroad || _random.Percent(97), $"    regions: [{RegionOf(tool)}]");
        text.LineIf(tool.Collects.Count > 0, $"    collects: [{string.Join(", ", tool.Collects.Select(brand.Data))}]");
        text.LineIf(tool.IsHub || _random.Percent(30), $"    stores: [{brand.Data(DataKinds.Contact)}, {brand.Data(DataKinds.Orders)}]");
        text.LineIf(tool.IsHub && position % 40 != 30, $"    rto: {_random.From(["4 hours", "8 hours", "1 day"])}");
        text.LineIf(_random.Percent(8), $"    domains: [{brand.Id}.{tool.Vendor}.example]");
    }

    private string RegionOf(PlannedTool tool) => (tool.Flaw, brand.AllowsUnitedStates) switch
    {
        (Flaw.Abroad, false) => "us",
        (Flaw.Abroad, true) => "sg",
        (_, true) when tool.Part == Part.Destination && _random.Percent(30) => "us",
        _ => _random.From(Words.HomeRegions),
    };

    private void WriteAccess(PlannedTool tool)
    {
        string signOn = tool.HasSignOn ? "enforced" : _random.From(["available", "other-plan", "none"]);
        bool isWatched = tool.Users >= 20 && tool.Flaw != Flaw.NoLeaverProcess;
        if (isWatched && _random.Percent(15))
        {
            text.Line("    access:");
            text.LineIf(tool.HasSignOn, "      sso: enforced");
            text.Line("      deprovisioning: The team lead goes through the member list on the first Monday of the month.");
            return;
        }

        string others = isWatched ? ", mfa: enforced, scim: on" : "";
        text.LineIf(tool.HasSignOn || isWatched || _random.Percent(30), $"    access: {{ sso: {signOn}{others} }}");
    }

    private void WriteReviews(PlannedTool tool)
    {
        if (tool.Status is "proposed" or "rejected" || tool.Flaw == Flaw.NoReview)
        {
            return;
        }

        text.Line("    reviews:");
        string by = _random.From(brand.People);
        if (tool.Flaw == Flaw.ReviewUnderWay)
        {
            text.Line($"      - {{ kind: it, outcome: requested, requested_by: {by}, asked_of: {brand.Team("it")}, requested_on: 2026-06-08 }}");
            return;
        }

        string outcome = _random.Percent(90) ? "approved" : "conditional";
        DateOnly on = _random.Day(FirstReview, LastReview);
        text.Line($"      - {{ kind: it, outcome: {outcome}, by: {by}, on: {on:yyyy-MM-dd} }}");
        string covers = $"{{ data: [{brand.Data(DataKinds.Contact)}] }}";
        text.LineIf(_random.Percent(6), $"      - {{ kind: privacy, outcome: approved, by: {by}, on: {on:yyyy-MM-dd}, covers: {covers} }}");
    }
}
