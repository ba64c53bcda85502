using StackAudit.Accepting;
using StackAudit.Rules;
using Xunit;

namespace StackAudit.Tests.Accepting;

/// <summary>An entry goes on holding its finding wherever that is moved, and whatever it is called now.</summary>
public sealed class BaselineIdentityTests : IDisposable
{
    private const string Stack =
        """
        tools:
          crm: { name: CRM, status: active }
          ads: { name: Ads, status: active, tier: critical }
        flows: [{ from: crm, to: ads, via: manual }]

        """;

    private readonly SomeBaselinedStack _stack = new(Stack);

    public BaselineIdentityTests()
    {
        _stack.Create();
        Assert.Equal(4, _stack.Check().Findings.Count);
        Assert.Empty(_stack.New());
    }

    [Fact]
    public void WhatMovesToAnotherFileStaysBaselined()
    {
        _stack.Write("stack.yaml", "flows: [{ from: crm, to: ads, via: manual }]\n");
        _stack.Write("tools/ads.yaml", "# moved\n\n\ntools:\n  ads: { tier: critical, status: active, name: Advertising }\n");
        _stack.Write("tools/crm.yaml", "tools:\n  crm: { name: CRM, status: active }\n");
        Assert.Empty(_stack.New());
        Assert.Empty(_stack.Settled());
    }

    [Fact]
    public void WhatIsRenamedStaysBaselined()
    {
        string renamed = Stack.Replace("  crm: { name: CRM,", "  hub: { name: CRM, formerly: [crm],", StringComparison.Ordinal).Replace("from: crm", "from: hub", StringComparison.Ordinal);
        _stack.Write("stack.yaml", renamed);
        Assert.Empty(_stack.New());
        Assert.Empty(_stack.Settled());

        _stack.Write("stack.yaml", renamed.Replace(" formerly: [crm],", "", StringComparison.Ordinal));
        Assert.Equal(["ACME1001 tool hub", "ACME1003 flow hub->ads"], _stack.New().Order());
    }

    [Fact]
    public void WhatGetsWorseCountsAgainUntilItIsAcceptedAnew()
    {
        _stack.Write("stack.yaml", Stack.Replace("crm: { name: CRM,", "crm: { name: CRM, tier: critical,", StringComparison.Ordinal));
        Assert.Contains("ACME1001 tool crm", _stack.New());
        Assert.Equal(1, _stack.Check().Baseline!.Worse);
        Assert.Empty(_stack.Settled());

        SomeBaselinedStack.Do(BaselineAcceptance.Plan(_stack.Options, ["ACME1001"], "Still no owner"));
        Assert.DoesNotContain("ACME1001 tool crm", _stack.New());
        Assert.Equal(1, _stack.Baseline.Split("about: tool crm").Length - 1);
        Assert.Contains("severity: error, on: 2026-06-30, about: tool crm, reason: Still no owner", _stack.Baseline, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatGetsMilderStaysBaselined()
    {
        _stack.Write("stack.yaml", Stack.Replace(", tier: critical", "", StringComparison.Ordinal));
        Assert.Empty(_stack.New());
        Assert.DoesNotContain("ACME1001 tool ads", _stack.Settled());
    }

    [Fact]
    public void ALockedRuleIsNeverBaselined()
    {
        _stack.Write("stackaudit.yaml", "as_of: 2026-06-30\nlocked: [manual-flow]\n");
        Assert.Equal(["ACME1003 flow crm->ads"], _stack.New());

        BaselineChange change = BaselineAcceptance.Plan(_stack.Options, ["ACME1003"], "Please");
        Assert.Equal("The rule `manual-flow` is locked: nothing of it can be accepted.", change.Refusal);
        BaselineChange all = BaselineAcceptance.Plan(_stack.Options, [], "Please");
        Assert.Equal((null, "`manual-flow` is locked: its finding counts as before."), (all.After, Assert.Single(all.Remarks)));

        _stack.Delete(Baseline.FileName);
        _stack.Create();
        Assert.DoesNotContain("ACME1003", _stack.Baseline, StringComparison.Ordinal);
        Assert.Contains("ACME1001", _stack.Baseline, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntryOfALockedOrAnUnknownRuleIsToldOnce()
    {
        _stack.Write("stackaudit.yaml", "as_of: 2026-06-30\nlocked: [ACME1001]\n");
        _stack.Write(Baseline.FileName, _stack.Baseline.Replace("ACME1003", "ACME1003x", StringComparison.Ordinal));
        string[] told = [.. _stack.Check(_stack.Options with { WithBuiltInRules = true }).Problems.Where(problem => problem.Code is "STK0244" or "STK0245").Select(problem => $"{problem.Location} {problem.Message} {problem.Help}")];
        Assert.Equal(
            [
                ".stackaudit-baseline.yaml:4:5 The rule `no-owner` is locked, and so 2 entries are in the baseline for nothing: its findings count. Mend the findings, or take the rule out of `locked:`.",
                ".stackaudit-baseline.yaml:6:5 There is no rule `ACME1003x`, and so an entry is in the baseline for nothing. Did you mean `ACME1003`, `ACME1001` or `ACME1002`?",
            ],
            told);
    }

    public void Dispose() => _stack.Dispose();
}
