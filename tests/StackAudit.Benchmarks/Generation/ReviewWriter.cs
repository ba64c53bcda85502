namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes who has looked at a tool, what was on the table, and what they said.</summary>
internal sealed class ReviewWriter(Brand brand, StackText text)
{
    private static readonly DateOnly FirstReview = new(2025, 1, 7);
    private static readonly DateOnly FirstOfImportant = new(2025, 8, 4);
    private static readonly DateOnly LastReview = new(2026, 5, 29);

    private readonly Random _random = brand.Random;

    public void Write(PlannedTool tool, ToolFacts facts)
    {
        bool isForgotten = tool.Flaw == Flaw.NoReview || (tool.Position == Places.Connector && brand.Index % 9 == 4);
        if (tool.Status == "proposed" || isForgotten)
        {
            return;
        }

        text.Line("    reviews:");
        if (tool.Flaw == Flaw.ReviewUnderWay)
        {
            text.Line($"      - {{ kind: it, outcome: requested, requested_by: {_random.From(brand.Staff)}, asked_of: {brand.Team("it")}, requested_on: 2026-05-11 }}");
            return;
        }

        if (tool.Status == "rejected" || tool.Flaw == Flaw.RejectedInUse)
        {
            string instead = tool.Flaw == Flaw.NoBecauseNo ? "" : $", alternatives: [{brand.Tools[Places.Connector].Id}]";
            text.Line($"      - {{ kind: it, outcome: rejected, by: {Headquarters.Reviewer}, on: {AnyDay(FirstReview)}{instead} }}");
            return;
        }

        WriteOfTechnology(tool, facts);
        text.LineIf(facts.PersonalOf(tool).Count > 0 && tool.Flaw != Flaw.NoPrivacySignOff, "      - *privacy");
        text.LineIf(tool.IsImportant, "      - *security");
        text.LineIf(tool.IsCritical, "      - *legal");
    }

    private void WriteOfTechnology(PlannedTool tool, ToolFacts facts)
    {
        string by = _random.From([Headquarters.Reviewer, Headquarters.SecondReviewer]);
        string depth = tool.IsImportant ? $", depth: {(tool.Flaw == Flaw.LightReview ? "lite" : "full")}" : "";
        string said = $"by: {by}, on: {DayOf(tool)}{depth}{CoversOf(tool, facts)}";
        if (tool.Flaw != Flaw.OpenCondition && !_random.Percent(8))
        {
            text.Line($"      - {{ kind: it, outcome: approved, {said} }}");
            return;
        }

        string due = tool.Flaw == Flaw.OpenCondition ? "2026-04-30" : "2026-10-31";
        text.Line($"      - {{ kind: it, outcome: conditional, {said}, conditions: [{{ text: Logins of the company only., owner: {brand.Team("it")}, due: {due} }}] }}");
    }

    private string DayOf(PlannedTool tool) => tool.Flaw switch
    {
        Flaw.OldReview => "2023-04-11",
        Flaw.BoughtFirst => "2026-02-10, requested_on: 2026-01-12",
        _ when tool.IsNew => "2025-09-10",
        _ => AnyDay(tool.IsImportant ? FirstOfImportant : FirstReview),
    };

    private string CoversOf(PlannedTool tool, ToolFacts facts)
    {
        if (!_random.Percent(80) && tool.Flaw != Flaw.GrownBeyond)
        {
            return "";
        }

        bool isGrown = tool.Flaw == Flaw.GrownBeyond;
        IReadOnlyList<string> personal = facts.PersonalOf(tool);
        string data = brand.Data(personal.Skip(isGrown ? 1 : 0));
        string regions = tool.Flaw == Flaw.Abroad ? "[eea, us, sg]" : "[eea, us]";
        return personal.Count == 0 && !isGrown ? $", covers: {{ regions: {regions} }}" : $", covers: {{ data: [{data}], regions: {regions} }}";
    }

    private string AnyDay(DateOnly first) => $"{_random.Day(first, LastReview):yyyy-MM-dd}";
}
