namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes a contract for every fifth live tool. Those that renew are decided, a few apart.</summary>
internal sealed class ContractWriter(Brand brand, StackText text)
{
    // Of so many contracts, one each has a flaw, by its turn.
    private const int Turns = 80;
    private const int Undecided = 5;
    private const int OfLeaver = 7;
    private const int Unread = 11;
    private const int Overused = 13;
    private const int UndecidedThen = 15;
    private const int TooDear = 18;
    private const int Cancelled = 25;

    private readonly Random _random = brand.Random;

    public static GeneratedFile Write(Brand brand)
    {
        var text = new StackText();
        text.Line($"# What {brand.Name} pays for; drafts are in the procurement drive.");
        text.Line("contracts:");
        var writer = new ContractWriter(brand, text);
        PlannedTool[] paid = [.. brand.Tools.Where(tool => tool.HasContract)];
        for (int i = 0; i < paid.Length; i++)
        {
            writer.Write(paid[i], i);
        }

        return text.At($"{brand.Id}/contracts.yaml");
    }

    private void Write(PlannedTool tool, int nth)
    {
        int turn = nth % Turns;
        DateOnly renews = RenewalOf(tool, turn);
        DateOnly starts = tool.IsNew ? renews.AddYears(-1) : renews.AddYears(-_random.Next(2, 6));
        text.Line($"  {tool.Id}-{starts.Year}:");
        text.Line($"    vendor: {tool.Vendor}");
        text.Line($"    tools: {tool.Id}");
        text.Line($"    starts: {starts:yyyy-MM-dd}");
        text.Line($"    {(IsLast(tool) ? "ends" : "renews_on")}: {renews:yyyy-MM-dd}");
        text.Line("    term: 12 months");
        text.LineIf(turn != Unread, $"    auto_renews: {(IsLast(tool) ? "no" : "yes")}");
        text.LineIf(turn != Unread && !IsLast(tool), $"    notice: {(turn == Undecided ? "60 days" : _random.From(["30 days", "60 days", "90 days", "3 months"]))}");
        WriteMoney(tool, turn, starts);
        text.Line($"    owner: {(turn == OfLeaver && brand.Index % 3 == 0 ? brand.Leaver : _random.From(brand.Staff))}");
        WriteDecision(turn, renews);
    }

    private static bool IsLast(PlannedTool tool) => tool.Flaw is Flaw.Lapsed || (tool.Status == "retiring" && tool.Flaw != Flaw.OutlivesPlan);

    private DateOnly RenewalOf(PlannedTool tool, int turn) => (tool.Flaw, turn) switch
    {
        (Flaw.Lapsed, _) => new DateOnly(2026, 3, 31),
        (Flaw.OutlivesPlan, _) => new DateOnly(2027, 5, 1),
        _ when tool.Status == "retiring" => tool.LastDay,
        _ when tool.IsNew => new DateOnly(2026, 10, 1),
        (_, Undecided) => new DateOnly(2026, 9, 15),
        (_, Unread) => new DateOnly(2026, 11, 15),
        (_, UndecidedThen) => new DateOnly(2027, 4, 15),
        (_, Cancelled) => new DateOnly(2026, 10, 10),
        _ => _random.Day(new DateOnly(2026, 7, 10), new DateOnly(2027, 6, 20)),
    };

    // What leads to nothing that counts is cheap, unless that is the flaw.
    private void WriteMoney(PlannedTool tool, int turn, DateOnly starts)
    {
        bool isDear = tool.IsHub || tool.Part == Part.Source;
        int cost = tool.Flaw switch
        {
            Flaw.DearForNothing => 240,
            Flaw.OutlivesPlan => 40,
            _ => isDear ? _random.Next(12, 180) : _random.Next(2, 9),
        };
        text.Line($"    annual_cost: EUR {cost},{_random.Next(10) * 100:000}");
        int used = turn == Overused ? 97 : _random.Next(66, 88);
        text.LineIf(turn % 5 == 3, $"    commitment: [{{ unit: contacts, committed: 100000, used: {used}000, measured_on: 2026-06-10 }}]");
        if (turn % 8 == 2 && !tool.IsNew)
        {
            int later = turn == TooDear ? cost * 2 : cost;
            text.Line("    uplift_cap: 5%");
            text.Line("    prices:");
            text.Line($"      - {{ from: {starts:yyyy-MM-dd}, annual_cost: {cost}000 EUR }}");
            text.Line($"      - {{ from: {starts.AddYears(1):yyyy-MM-dd}, annual_cost: {later}020 EUR }}");
        }
    }

    private void WriteDecision(int turn, DateOnly renews)
    {
        if (turn is Undecided or UndecidedThen)
        {
            return;
        }

        bool isSoon = renews < new DateOnly(2027, 1, 1);
        DateOnly on = isSoon ? new DateOnly(2026, 5, _random.Next(10, 30)) : renews.AddYears(-1).AddDays(-_random.Next(30, 90));
        text.Line($"    decision: {{ what: {(turn == Cancelled ? "cancel" : "renew")}, by: {_random.From(brand.Staff)}, on: {on:yyyy-MM-dd} }}");
        text.LineIf(turn == Cancelled && brand.Index % 2 == 0, "    notice_sent: { on: 2026-06-12, acknowledged_on: 2026-06-17 }");
    }
}
