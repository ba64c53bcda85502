namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes a contract for every fifth live tool. Those that soon renew are decided, a few apart.</summary>
internal static class ContractWriter
{
    private const int UndecidedEvery = 40;

    public static GeneratedFile Write(Brand brand)
    {
        var text = new StackText();
        text.Line($"# What {brand.Name} pays for; drafts are in the procurement drive.");
        text.Line("contracts:");
        PlannedTool[] paid = [.. brand.Tools.Where((tool, position) => tool.IsLive && position % 5 == 2)];
        for (int i = 0; i < paid.Length; i++)
        {
            Write(brand, paid[i], i % UndecidedEvery == 5, text);
        }

        return text.At($"{brand.Id}/contracts.yaml");
    }

    private static void Write(Brand brand, PlannedTool tool, bool isUndecided, StackText text)
    {
        Random random = brand.Random;
        DateOnly renews = isUndecided ? new DateOnly(2026, 9, 15) : random.Day(new DateOnly(2026, 7, 10), new DateOnly(2027, 6, 20));
        text.Line($"  {tool.Id}-{random.Next(2019, 2026)}:");
        text.Line($"    vendor: {tool.Vendor}");
        text.Line($"    tools: {tool.Id}");
        text.Line($"    starts: {renews.AddYears(-random.Next(2, 6)):yyyy-MM-dd}");
        text.Line($"    renews_on: {renews:yyyy-MM-dd}");
        text.LineIf(isUndecided || random.Percent(60), "    auto_renews: yes");
        text.LineIf(isUndecided || random.Percent(70), $"    notice: {(isUndecided ? "60 days" : random.From(["30 days", "60 days", "90 days", "3 months"]))}");
        text.Line($"    annual_cost: EUR {random.Next(2, 180)},{random.Next(10) * 100:000}");
        text.Line($"    owner: {random.From(brand.People)}");
        string decision = $"what: renew, by: {random.From(brand.People)}, on: 2026-05-{random.Next(10, 30)}";
        text.LineIf(!isUndecided && renews < new DateOnly(2027, 1, 1), $"    decision: {{ {decision} }}");
    }
}
