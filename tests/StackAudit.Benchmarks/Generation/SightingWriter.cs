namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes what the sign-in log and the company cards show.</summary>
internal static class SightingWriter
{
    public static GeneratedFile Write(Brand brand)
    {
        Random random = brand.Random;
        var text = new StackText();
        text.Line("# Written by the monthly import of the sign-in report.");
        text.Line("observed:");
        foreach (PlannedTool tool in brand.Tools.Where(tool => tool.HasSignOn && tool.Status != "retired"))
        {
            DateOnly seen = tool.Flaw == Flaw.NeverSeen ? new DateOnly(2025, 11, 3) : random.Day(new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 29));
            text.Line($"  - {{ source: sign-in-log, via: sign-in, name: {tool.Name}, seen_on: {seen:yyyy-MM-dd}, users: {tool.Users} }}");
        }

        foreach (PlannedTool tool in brand.Tools.Where(tool => tool.Status == "active" && random.Percent(2)))
        {
            string spend = $"EUR {random.Next(1, 40)}000";
            text.Line($"  - {{ source: cards, via: spend, name: {tool.Name}, seen_on: 2026-06-12, spend_per_year: {spend}, tool: {tool.Id} }}");
        }

        return text.At($"{brand.Id}/observed.yaml");
    }
}
