namespace StackAudit.Benchmarks.Generation;

/// <summary>Writes how a tool is used: who gets in, what the banner asks for it, what its artificial intelligence does, how one leaves it.</summary>
internal sealed class PracticeWriter(Brand brand, StackText text)
{
    private readonly Random _random = brand.Random;

    public void Write(PlannedTool tool, ToolFacts facts)
    {
        WriteAccess(tool, facts);
        WriteConsent(tool, facts);
        string feature = _random.From(["suggestions", "drafts", "predictions"]);
        string trains = tool.Flaw == Flaw.TrainsOnOurs ? "yes" : "no";
        text.LineIf(tool.Flaw == Flaw.TrainsOnOurs || _random.Percent(6), $"    ai: {{ features: [{feature}], trains_on_our_data: {trains} }}");
        text.LineIf(tool.IsImportant && tool.Flaw != Flaw.NoExit, "    exit: *export");
        text.LineIf(tool.HasContract && tool.Flaw != Flaw.DearForNothing && _random.Percent(30), $"    business_case: {tool.Description}");
        text.LineIf(tool.Flaw == Flaw.PlanLacks || _random.Percent(15), $"    plan: {_random.From(["Business", "Team", "Professional"])}");
    }

    private void WriteAccess(PlannedTool tool, ToolFacts facts)
    {
        bool isWatched = tool.Users >= 20 && tool.Flaw != Flaw.NoLeaverProcess;
        string? access = (tool.Flaw, tool.HasSignOn, isWatched) switch
        {
            (Flaw.NoSecondFactor, _, _) => "{ sso: none, mfa: none }",
            (Flaw.PlanLacks, _, _) => "{ sso: other-plan, mfa: admins }",
            (Flaw.NoLeaverProcess, true, _) => "{ sso: enforced, mfa: enforced, audit_log: on }",
            (_, true, _) => "*signed-on",
            (_, _, true) => _random.Percent(15) ? "*by-list" : "*own-login-watched",
            _ => tool.Part != Part.Satellite || facts.PersonalOf(tool).Count > 0 || _random.Percent(30) ? "*own-login" : null,
        };
        text.LineIf(access is not null, $"    access: {access}");
    }

    private void WriteConsent(PlannedTool tool, ToolFacts facts)
    {
        string? consent = tool.Part switch
        {
            Part.Gate => "enforces: yes",
            Part.Advertising => "category: advertising",
            _ when facts.IsTag && tool.Flaw != Flaw.UnmappedTag => $"category: {_random.From(["analytics", "functional"])}",
            _ => null,
        };
        text.LineIf(consent is not null, $"    consent: {{ {consent} }}");
    }
}
