using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Tests.Output.Formats;

/// <summary>A made-up result with everything in it that a format may have to show, compared with a revision.</summary>
internal static class WholeResult
{
    private const string File = "tools/ads.yaml";

    private static readonly SourceText Settings = new(
        "stackaudit.yaml", "exceptions:\n  - { rule: STK1004, on: cdp, reason: Pilot until the audit, approved_by: dana, until: 2027-01-01 }\n");

    private static readonly Entity Crm = Sample.Entity("tool", "crm", "CRM");
    private static readonly Entity Party = Sample.Entity("tool", "party", "Party 🎉 café", Sample.Ads, "ads");

    public static AnalysisResult Result { get; } = SampleStack.Result with
    {
        Findings =
        [
            SampleStack.Residency with { Status = FindingStatus.New },
            Finding("CRM is active without a review", Crm) with { Status = FindingStatus.New, ProposedFixes = Fixes("Write down the status", "status: retired") },
            Finding("CDP is active without a review", Sample.Entity("tool", "cdp", "CDP")) with { Status = FindingStatus.Excepted, Exception = Exception() },
            Finding("Zapier is active without a review", Sample.Entity("tool", "zap", "Zapier")) with { Status = FindingStatus.Baselined },
            Finding("Mixer is active without a review", Sample.Entity("tool", "mixer", "Mixer")) with { Status = FindingStatus.Unchanged },
            Finding("Party 🎉 café is active without a review", Party) with { Status = FindingStatus.New, Severity = Severity.Info },
        ],
        Rules =
        [
            new RuleSummary(Sample.Unreviewed, 7, 6, 1, 5, TimeSpan.FromMicroseconds(1250))
            {
                Kinds = ["tool"], Excepted = 1, Baselined = 1,
                Cases = [Case("STK1004-crm", "tool:crm"), Case("STK1004-cdp", "tool:cdp"), Case("STK1004-zap", "tool:zap"), Case("STK1004-mixer", "tool:mixer"), Case("STK1004-party", "tool:party"), Case("passed", "tool:quiet")],
            },
            new RuleSummary(Sample.Residency, 14, 2, 2, 1, TimeSpan.FromMicroseconds(400)) { Kinds = ["data", "tool", "flow"], Cases = [Case("STK1405-email-ads", "data:email, tool:ads"), Case("other", "data:email, tool:crm")] },
            new RuleSummary(Sample.Residency with { Code = "STK1499", Name = "never-looks" }, 0, 0, 0, 0, TimeSpan.Zero),
        ],
        Since = new SinceSummary("main", 3, 1, [Finding("Gone is active without a review", Sample.Entity("tool", "gone", "Gone"))])
        {
            Changed = new ChangedLines(new Dictionary<string, IReadOnlyList<(int First, int Last)>> { ["flows.yaml"] = [(5, 8)] }),
        },
    };

    /// <summary>The same without anything wrong.</summary>
    public static AnalysisResult Nothing { get; } = Sample.Result([]);

    public static Lazy<IReadOnlyList<Fix>> Fixes(string title, string text) => new(() => [new Fix(title, false, [new TextEdit(File, new TextSpan(Sample.Ads.Content.Length, 0), $"    {text}\n")])]);

    private static Finding Finding(string message, Entity tool) => Sample.Finding(Sample.Unreviewed, message, Sample.Ads, "name", tool);

    private static RuleCase Case(string id, string name) => new(id, name, Sample.Place(Sample.Ads, "ads"));

    private static Entity Exception() => StackLoader.Load([Settings], new LoadOptions { RequiresTools = false }).Model!.All(ExceptionKind.Kind.Name)[0];
}
