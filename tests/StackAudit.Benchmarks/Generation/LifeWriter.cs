namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes since when and until when there is a tool, and how it was cleared away.</summary>
internal sealed class LifeWriter(Brand brand, StackText text)
{
    private readonly Random _random = brand.Random;

    public void Write(PlannedTool tool)
    {
        text.Line($"    status: {tool.Status}");
        if (tool.IsNew)
        {
            text.Line("    since: 2025-10-01");
        }
        else
        {
            text.LineIf(tool.Status == "rejected" || _random.Percent(45), $"    since: {_random.Day(new DateOnly(2016, 1, 4), new DateOnly(2025, 6, 15)):yyyy-MM-dd}");
        }

        text.LineIf(tool.Status == "trial", $"    trial_ends: {(tool.Flaw == Flaw.TrialOver ? "2026-05-31" : "2026-09-30")}");
        text.LineIf(tool.Flaw == Flaw.Overdue, "    until: 2026-03-31");
        text.LineIf(tool.Flaw == Flaw.SunsetUnplanned, "    sunset_on: 2027-01-31");
        if (tool.Status == "retiring")
        {
            text.Line($"    until: {tool.LastDay:yyyy-MM-dd}");
            text.Line("    sunset_on: 2026-12-31");
        }

        if (tool.Status == "retired")
        {
            WriteClearing(tool);
        }
    }

    private void WriteClearing(PlannedTool tool)
    {
        text.Line($"    until: {_random.Day(new DateOnly(2024, 10, 1), new DateOnly(2026, 3, 31)):yyyy-MM-dd}");
        string deleted = tool.Flaw == Flaw.DataLeft ? "" : ", data_deleted: 2026-04-15";
        string revoked = tool.Flaw == Flaw.HalfClosed ? "" : ", credentials_revoked: 2026-04-02";
        string closed = $"tags_removed: 2026-04-03, sso_removed: 2026-04-02, contract_closed: 2026-04-20{revoked}";
        text.Line($"    offboarding: {{ exported: 2026-04-01{deleted}, {closed} }}");
    }
}
