namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes what the sign-in log, the company cards and the weekly look at the site show.</summary>
internal sealed class SightingWriter(Brand brand, StackText text)
{
    private readonly Random _random = brand.Random;

    public static GeneratedFile Write(Brand brand, IReadOnlyDictionary<string, ToolFacts> facts)
    {
        var text = new StackText();
        var writer = new SightingWriter(brand, text);
        text.Line("# Written by the monthly import of the sign-in report.");
        text.Line("observed:");
        writer.WriteSignIns();
        writer.WritePayments();
        writer.WriteTags(facts);
        return text.At($"{brand.Id}/observed.yaml");
    }

    private void WriteSignIns()
    {
        foreach (PlannedTool tool in brand.Tools.Where(tool => tool.HasSignOn && tool.IsLive))
        {
            DateOnly seen = tool.Flaw == Flaw.NeverSeen ? new DateOnly(2025, 11, 3) : _random.Day(new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 29));
            text.Line($"  - {{ source: sign-in-log, via: sign-in, name: {tool.Name}, seen_on: {seen:yyyy-MM-dd}, users: {tool.Users} }}");
        }

        text.LineIf(brand.Index % 2 == 0, $"  - {{ source: sign-in-log, via: sign-in, name: Tidyboard {brand.Name}, seen_on: 2026-06-17, users: 12 }}");
    }

    private void WritePayments()
    {
        foreach (PlannedTool tool in brand.Tools.Where(tool => tool.Status == "active" && (tool.Position % 50 == 24 || tool.Flaw == Flaw.PaidBeside)))
        {
            string spend = tool.Flaw == Flaw.PaidBeside ? "EUR 14000" : $"EUR {_random.Next(4, 39)}00";
            text.Line($"  - {{ source: cards, via: spend, name: {tool.Name}, seen_on: 2026-06-12, spend_per_year: {spend}, tool: {tool.Id} }}");
        }
    }

    private void WriteTags(IReadOnlyDictionary<string, ToolFacts> facts)
    {
        foreach (PlannedTool tool in brand.Tools.Where(tool => tool.IsLive && tool.Position % 6 == 4 && facts[tool.Id].IsTag))
        {
            text.Line($"  - {{ source: www-{brand.Id}, via: site-tag, name: {tool.Name}, seen_on: 2026-06-28 }}");
        }
    }
}
