namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes a brand's projects, each of both sides: one being built, one choosing, one planned, one launched. In a few brands something is missing.</summary>
internal sealed class InitiativeWriter(Brand brand, StackText text)
{
    // Every rule about projects has its turn; several do not look at the same kind of project.
    private const int Turns = 18;

    private int Turn => brand.Index % Turns;

    public static GeneratedFile Write(Brand brand)
    {
        var text = new StackText();
        text.Line("initiatives:");
        var writer = new InitiativeWriter(brand, text);
        writer.WriteBuilt();
        writer.WriteChosen();
        writer.WritePlanned();
        writer.WriteLaunched();
        return text.At($"{brand.Id}/initiatives.yaml");
    }

    private void WriteBuilt()
    {
        string agency = Turn == 1 ? " with the DXP" : "";
        text.Line($"  {brand.Id}-clean-up:");
        text.Line($"    name: Fewer tools at {brand.Name}{agency}");
        WriteFrame("build", 1, Turn == 2 ? "{ impact: 3, confidence: 2, ease: 3 }" : "{ impact: 8, confidence: 7, ease: 6 }");
        text.Line($"    tools: [{brand.Tools[1].Id}, {brand.Tools[2].Id}]");
        text.Line($"    budget: EUR {40 + brand.Index},000");
        text.LineIf(Turn != 3, "    requirements_agreed_on: 2026-03-02");
        text.Line("    requirements:");
        text.Line("      - { text: Nothing is lost., status: agreed, added_on: 2026-02-20 }");
        text.Line($"      - {{ text: The archive stays readable., status: agreed, added_on: 2026-04-20{(Turn == 4 ? "" : ", tradeoff: It ends a month later.")} }}");
        text.Line("    milestones:");
        text.Line("      - { name: List made, due: 2026-04-15, done: 2026-04-13 }");
        text.Line($"      - {{ name: First five gone, due: {(Turn == 5 ? "2026-05-29" : "2026-09-30")} }}");
        text.Line("    measure: { metric: Tools in use, baseline: 340, target: 300, unit: tools }");
    }

    private void WriteChosen()
    {
        text.Line($"  {brand.Id}-choice:");
        text.Line($"    name: One planner for {brand.Name}");
        WriteFrame("selection", 2, "{ impact: 7, confidence: 6, ease: 6 }");
        PlannedTool[] candidates = [.. brand.Tools.Where(tool => tool.Status == "proposed").Take(1), brand.Tools[4]];
        text.Line($"    candidates: [{string.Join(", ", candidates.Select(tool => tool.Id))}]");
        text.Line("    scores:");
        foreach (PlannedTool candidate in candidates.Skip(Turn == 6 ? 1 : 0))
        {
            text.Line($"      {candidate.Id}: {{ price: {brand.Random.Next(1, 6)}, effort: {brand.Random.Next(1, 6)} }}");
        }

        text.LineIf(Turn != 7, "    measure: { metric: Days from idea to campaign, baseline: 21, target: 10, unit: days }");
    }

    private void WritePlanned()
    {
        text.Line($"  {brand.Id}-card:");
        text.Line($"    name: The card in the app of {brand.Name}");
        WriteFrame("planning", 3, "{ impact: 6, confidence: 6, ease: 5 }");
        text.Line("    target: 2027-03-31");
        text.Line("    measure: { metric: Cards in the app, target: 50000, unit: cards }");
    }

    private void WriteFrame(string stage, int place, string score)
    {
        // Of the three, one each is the one that lacks what is missing.
        bool isBuilt = place == 1;
        bool isChosen = place == 2;
        string it = brand.Team("it");
        text.LineIf(!(Turn == 8 && isBuilt), $"    why: {(isBuilt ? "Nobody knows all of them." : "Customers ask for it, and so do the stores.")}");
        text.Line($"    stage: {stage}");
        text.LineIf(!(Turn == 9 && isBuilt), $"    rank: {(brand.Index * 3) + place}");
        text.Line($"    requested_by: {brand.Team("crm")}");
        text.LineIf(!(Turn == 10 && isBuilt), "    serves: [fewer-tools]");
        text.Line($"    ice: {score}");
        text.Line("    started: 2026-02-02");
        text.Line($"    objectives: {{ marketing: [Less to look after]{(Turn == 11 && isChosen ? "" : ", it: [Fewer keys to keep]")} }}");
        text.Line($"    accountable: {{ marketing: {brand.People[0]}{(Turn == 12 && isChosen ? "" : $", it: {brand.People[3]}")} }}");
        text.Line($"    involved: [{{ team: {it}, since: {(Turn == 13 && isChosen ? "2026-05-18" : "2026-02-16")} }}]");
        text.LineIf(!(Turn == 14 && isBuilt), $"    liaison: {brand.People[1]}");
        text.Line($"    updates: [{{ on: {(Turn == 15 && isBuilt ? "2026-04-30" : "2026-06-22")}, by: {brand.People[1]}, text: On its way. }}]");
    }

    private void WriteLaunched()
    {
        text.Line($"  {brand.Id}-newsletter:");
        text.Line($"    name: A newsletter a week at {brand.Name}");
        text.Line("    stage: launched");
        text.Line($"    requested_by: {brand.Team("campaigns")}");
        text.Line("    serves: [consent-first]");
        text.Line("    launched_on: 2026-02-16");
        text.Line($"    tested_by: [vendor{(Turn == 16 ? "" : ", business")}]");
        text.Line($"    measure: {{ metric: Readers, baseline: 40000, target: 60000{(Turn == 17 ? "" : ", result: 61500")}, unit: readers }}");
    }
}
