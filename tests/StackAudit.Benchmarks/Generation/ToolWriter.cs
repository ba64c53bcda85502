namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes tools as people do: what they know, in block style, records on one line.</summary>
internal sealed class ToolWriter(Brand brand, StackText text)
{
    private readonly Random _random = brand.Random;
    private readonly LifeWriter _life = new(brand, text);
    private readonly PracticeWriter _practice = new(brand, text);
    private readonly ReviewWriter _reviews = new(brand, text);

    public void Write(PlannedTool tool, ToolFacts facts)
    {
        text.Line($"  {tool.Id}:");
        text.Line($"    name: {tool.Name}");
        text.LineIf(_random.Percent(35), $"    description: {tool.Description}");
        text.Line($"    vendor: {tool.Vendor}");
        text.Line($"    category: {tool.Category}");
        text.LineIf(tool.Capabilities.Count > 0, $"    capabilities: [{string.Join(", ", tool.Capabilities)}]");
        text.LineIf(tool.Roles.Count > 0, $"    roles: [{string.Join(", ", tool.Roles)}]");
        if (tool.Flaw == Flaw.TwinAccount)
        {
            text.Line($"    aliases: [{brand.Tools[tool.Position - 1].Name}]");
        }

        WriteTier(tool);
        text.Line($"    scope: [{brand.Id}]");
        WriteOwners(tool);
        _life.Write(tool);
        WriteData(tool, facts);
        _practice.Write(tool, facts);
        _reviews.Write(tool, facts);
        text.LineIf(_random.Percent(4), $"    notes: {_random.From(Words.Notes)}");
        text.LineIf(_random.Percent(20), "");
    }

    private void WriteTier(PlannedTool tool)
    {
        bool isCourier = tool.Position is Places.FirstCourier or Places.SecondCourier;
        string[] usual = isCourier ? ["low"] : ["low", "medium"];
        text.LineIf(tool.IsImportant, $"    tier: {(tool.IsCritical ? "critical" : "high")}");
        text.LineIf(!tool.IsImportant && (isCourier || _random.Percent(50)), $"    tier: {_random.From(usual)}");
    }

    private void WriteOwners(PlannedTool tool)
    {
        string? business = tool.Owners.Business is null ? null : $"business: {tool.Owners.Business}";
        string? technical = tool.Owners.Technical is null ? null : $"technical: {tool.Owners.Technical}";
        string? deputy = tool.Owners.Deputy is null ? null : $"deputy: {tool.Owners.Deputy}";
        string owners = string.Join(", ", ((string?[])[business, technical, deputy]).OfType<string>());
        bool isShort = technical is null && deputy is null;
        text.Line(isShort ? $"    owner: {tool.Owners.Business}" : $"    owners: {{ {owners} }}");
        text.LineIf(tool.Part == Part.Advertising, $"    account_holder: {brand.Team("campaigns")}");
        text.LineIf(tool.Flaw == Flaw.AccountOfOne, $"    account_holder: {brand.People[1]}");
    }

    private void WriteData(PlannedTool tool, ToolFacts facts)
    {
        text.LineIf(tool.Users >= 20 || _random.Percent(75), $"    users: {tool.Users}");
        text.LineIf(tool.Flaw == Flaw.Abroad || _random.Percent(99), $"    regions: [{RegionOf(tool)}]");
        text.LineIf(tool.Collects.Count > 0, $"    collects: [{brand.Data(tool.Collects)}]");
        if (facts.Stores is { } stores)
        {
            text.Line($"    stores: [{brand.Data(stores)}]");
            text.LineIf(stores.Count > 0 && tool.IsLive, $"    retention: {(tool.Flaw == Flaw.KeptTooLong ? "60" : "24")} months");
        }

        text.LineIf(tool.IsHub && !Places.IsRelay(tool.Position), $"    rto: {_random.From(["4 hours", "8 hours", "1 day"])}");
        text.LineIf(tool.IsHub, "    sla: 99.9%");
        text.LineIf(tool.Part == Part.Satellite, "    rate_limit_per_day: 500000");
        text.LineIf(_random.Percent(8), $"    domains: [{brand.Id}.{tool.Vendor}.example]");
    }

    private string RegionOf(PlannedTool tool) => (tool.Flaw, brand.AllowsUnitedStates) switch
    {
        (Flaw.Abroad, false) => "us",
        (Flaw.Abroad, true) => "sg",
        (_, true) when tool.Part == Part.Destination && _random.Percent(30) => "us",
        _ => _random.From(Words.HomeRegions),
    };
}
