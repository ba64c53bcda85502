using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

/// <summary>One contract of a stack without faults, from the day on which nobody had read it to the tool that is gone: on each day all rules together say exactly this.</summary>
public sealed class ContractLifeTests
{
    private const string Terms = """
            renews_on: 2026-12-31
            auto_renews: yes
            renewal_term: 12 months
            notice: 90 days

        """;

    private const string Decided = Terms + """
            decision: { what: cancel, by: ida, on: 2026-08-03 }

        """;

    private const string Confirmed = Decided + """
            status: notice-given
            notice_sent: { on: 2026-08-21, by: ida, acknowledged_on: 2026-09-02 }

        """;

    private const string Offboarded = "offboarding: { exported: 2027-01-08, credentials_revoked: 2027-01-10, sso_removed: 2027-01-10, contract_closed: 2027-01-10 }";

    public static TheoryData<string, string, string, string, string> Days => new()
    {
        { "nobody has read it", "2026-07-10", "    ends: 2026-12-31\n", "active", "STK1711 contract:briefpost-2025" },
        { "it is read, and can wait", "2026-07-24", Terms, "active", "" },
        { "the last safe day is near, and nobody has decided", "2026-08-01", Terms, "active", "STK1701 contract:briefpost-2025" },
        { "it is to be cancelled, and no letter is out", "2026-08-20", Decided, "active", "STK1710 contract:briefpost-2025" },
        { "the letter is out", "2026-08-31", Decided + "    notice_sent: { on: 2026-08-21, by: ida }\n", "active", "" },
        { "nobody has confirmed the letter", "2026-09-01", Decided + "    notice_sent: { on: 2026-08-21, by: ida }\n", "active", "STK1710 contract:briefpost-2025" },
        { "it is confirmed", "2026-09-02", Confirmed, "active", "" },
        { "its last day", "2026-12-31", Confirmed, "active", "" },
        { "it has ended, and the tool is in use", "2027-01-01", Confirmed, "active", "STK1704 tool:mailer" },
        { "the tool is gone, its data is not", "2027-01-15", Confirmed, "retired\n    until: 2027-01-10\n    " + Offboarded, "STK1305 tool:mailer" },
        { "all is cleared away", "2027-01-20", Confirmed, "retired\n    until: 2027-01-10\n    " + Offboarded.Replace("exported:", "data_deleted: 2027-01-19, exported:", StringComparison.Ordinal), "" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void OnEachDayExactlyWhatIsToBeDone(string day, string asOf, string terms, string status, string expected)
    {
        using var folder = new TemporaryFolder();
        bool isGone = status != "active";
        folder.Write("stackaudit.yaml", "name: Kantine & Co\n");
        folder.Write("stack.yaml", Minimal(status, isGone));
        folder.Write("contract.yaml", $"contracts:\n  briefpost-2025:\n    vendor: briefpost\n    tools: [mailer]\n    starts: 2025-02-01\n    annual_cost: EUR 6,000\n    exit_terms: Data on request for 60 days after the end.\n    owner: ida\n{terms}");

        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) });

        Assert.Empty(result.Problems);
        Assert.True(result.Rules.Count > 100);
        Assert.Equal($"{day}: {expected}", $"{day}: {string.Join(", ", result.Findings.Select(Shown))}");
    }

    // The other contract runs on, and the shop can do what the mailer does, so that nothing else is said.
    private static string Minimal(string status, bool isGone)
    {
        string text = File.ReadAllText(Repository.PathOf("examples", "minimal", "stack.yaml"));
        text = Replace(text, "renews_on: 2027-03-01\n    auto_renews: yes", "ends: 2029-03-01\n    auto_renews: no");
        text = Replace(text, "category: email-marketing\n    status: active", $"category: email-marketing\n    status: {status}");
        text = Replace(text, "tools: [mailer] }", "tools: [mailer, shop] }");
        return isGone ? Replace(text, "    to: mailer\n", "    to: mailer\n    status: retired\n") : text;
    }

    private static string Replace(string text, string old, string replacement)
    {
        Assert.Contains(old, text);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static string Shown(Finding finding) => $"{finding.Rule.Code} {string.Join(' ', finding.Subjects.Select(subject => $"{subject.Kind.Name}:{subject.Id}"))}";
}
