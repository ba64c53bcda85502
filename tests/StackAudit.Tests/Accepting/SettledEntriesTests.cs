using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Accepting;

/// <summary>An entry is settled when its rule looked and found nothing; that a finding is not there says little by itself.</summary>
public sealed class SettledEntriesTests : IDisposable
{
    private const string Stack =
        """
        tools:
          crm: { name: CRM, status: active, regions: [us] }
          ads: { name: Ads, status: active, owners: { business: web }, regions: [us] }
        teams: { web: { name: Web, side: marketing } }
        flows: [{ from: crm, to: ads, via: manual }]

        """;

    private readonly SomeBaselinedStack _stack = new(Stack);

    public SettledEntriesTests()
    {
        _stack.Create();
        Assert.Empty(_stack.New());
        Assert.Empty(_stack.Settled());
    }

    [Fact]
    public void WhatIsMendedIsSettled()
    {
        _stack.Write("stack.yaml", Stack.Replace("via: manual", "via: api", StringComparison.Ordinal));
        Assert.Equal(["ACME1003 flow crm->ads"], _stack.Settled());
        Assert.Empty(_stack.New());
    }

    [Fact]
    public void WhatIsGoneIsSettled()
    {
        _stack.Write("stack.yaml", Stack.Split("flows:")[0].Replace("  ads: { name: Ads, status: active, owners: { business: web }, regions: [us] }\n", "", StringComparison.Ordinal));
        Assert.Equal(["ACME1002 tool ads", "ACME1003 flow crm->ads"], [.. _stack.Settled().Where(entry => !entry.StartsWith("ACME1004", StringComparison.Ordinal)).Order()]);
    }

    [Theory]
    [InlineData("owners")]
    [InlineData("ACME1001")]
    public void WhatNobodyLookedForIsNot(string left)
    {
        _stack.Write("stack.yaml", Stack.Replace("via: manual", "via: api", StringComparison.Ordinal));
        Assert.Empty(left == "owners" ? _stack.Settled(_stack.Options with { Skip = ["ACME1003"] }) : _stack.Settled(_stack.Options with { Only = ["ACME1001"] }));
        _stack.Delete("rules/own.rules");
        Assert.Empty(_stack.Settled());
    }

    [Fact]
    public void WhatTheRuleCouldNotLookAtIsNotAndTheRestIs()
    {
        _stack.Write("stack.yaml", Stack.Replace("status: active, regions: [us] }", "status: active }", StringComparison.Ordinal).Replace("web }, regions: [us]", "web }, regions: [de]", StringComparison.Ordinal));
        Assert.Equal(1, _stack.Check().Rules.Single(rule => rule.Rule.Code == "ACME1002").CouldNotLook);
        Assert.Contains("ACME1002 tool ads", _stack.Settled());
        Assert.DoesNotContain("ACME1002 tool crm", _stack.Settled());
    }

    [Fact]
    public void WhatTheRuleCouldNotLookAtIsNotUnderAnotherIdEither()
    {
        _stack.Write("stack.yaml", Stack.Replace("  crm: { name: CRM, status: active, regions: [us] }", "  hub: { name: CRM, formerly: [crm], status: active }", StringComparison.Ordinal).Replace("from: crm", "from: hub", StringComparison.Ordinal));
        Assert.Empty(_stack.New());
        Assert.DoesNotContain("ACME1002 tool crm", _stack.Settled());
        Assert.DoesNotContain("ACME1003 flow crm->ads", _stack.Settled());
    }

    [Fact]
    public void NothingIsWhereAFileDoesNotLoad()
    {
        _stack.Write("stack.yaml", Stack.Replace("via: manual", "via: api", StringComparison.Ordinal));
        _stack.Write("broken.yaml", "tools: {\n");
        AnalysisResult result = _stack.Check();
        Assert.Equal((2, 0), (result.ExitCode, result.Baseline!.Stale.Count));
    }

    [Fact]
    public void NothingIsWhereOnlySomeFilesWereNamed()
    {
        _stack.Write("stack.yaml", Stack.Split("flows:")[0]);
        _stack.Write("flows.yaml", "flows: [{ from: crm, to: ads, via: api }]\n");
        string[] some = [Path.Combine(_stack.Folder, "stack.yaml"), Path.Combine(_stack.Folder, "stackaudit.yaml")];
        Assert.Empty(_stack.Settled(_stack.Options with { Paths = some }));
        Assert.Single(_stack.Settled(_stack.Options with { Paths = [.. some, Path.Combine(_stack.Folder, "flows.yaml")] }));
        Assert.Single(_stack.Settled());
    }

    [Fact]
    public void AFindingAboutFindingsIsOnlyWhereAllRulesRan()
    {
        _stack.Write("stack.yaml", Stack.Replace("[us]", "[de]", StringComparison.Ordinal));
        AnalyzerOptions all = _stack.Options with { WithBuiltInRules = true };
        Assert.Equal(2, AboutFindings(all));
        Assert.Equal(0, AboutFindings(_stack.Options));
        Assert.Equal(0, AboutFindings(all with { Only = ["ACME1002", "ACME1004"] }));
        Assert.Equal(0, AboutFindings(all with { Skip = ["ACME1001"] }));

        int AboutFindings(AnalyzerOptions options) => _stack.Settled(options).Count(entry => entry.StartsWith("ACME1004", StringComparison.Ordinal));
    }

    [Fact]
    public void AnExceptedFindingIsNot()
    {
        _stack.Write("stackaudit.yaml", "as_of: 2026-06-30\nexceptions: [{ rule: manual-flow, on: [\"crm->ads\"], reason: Soon gone, approved_by: ines, until: 2026-12-31 }]\n");
        Finding finding = _stack.Check().Findings.Single(finding => finding.Rule.Code == "ACME1003");
        Assert.Equal(FindingStatus.Excepted, finding.Status);
        Assert.Empty(_stack.Settled());
    }

    public void Dispose() => _stack.Dispose();
}
