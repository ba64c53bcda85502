using System.Globalization;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class ToolOutlookTests
{
    [Theory]
    [InlineData("status: active", "")]
    [InlineData("status: trial, trial_ends: 2026-07-15", "TrialEnds 2026-07-15")]
    [InlineData("status: active, trial_ends: 2026-07-15", "")]
    [InlineData("status: retiring, until: 2026-09-30, successor: dam", "InUseUntil 2026-09-30, ReplacedBy dam")]
    [InlineData("status: active, sunset_on: 2027-01-31, vendor: acme", "VendorStops 2026-12-31 acme, Sunset 2027-01-31")]
    [InlineData("status: active, replaces: [dam, old]", "Replaces dam")]
    [InlineData("status: retired, until: 2026-09-30", "")]
    public void WhatWillHappenIsToldByDays(string tool, string expected) =>
        Assert.Equal(expected, Written($$"""
            vendors: { acme: { name: Acme, sunset_on: 2026-12-31 } }
            tools: { crm: { name: CRM, {{tool}} }, dam: { name: DAM, status: active }, old: { name: Old, status: retired } }
            """));

    [Theory]
    [InlineData("renews_on: 2026-09-15", "ContractRenews 2026-09-15 c")]
    [InlineData("ends: 2026-09-15, auto_renews: no", "ContractEnds 2026-09-15 c")]
    [InlineData("renews_on: 2026-09-15, status: notice-given", "ContractEnds 2026-09-15 c")]
    [InlineData("renews_on: 2026-09-15, status: ended", "")]
    [InlineData("annual_cost: 10", "")]
    [InlineData("renews_on: 2026-09-15, decision: { what: cancel, on: 2026-05-28 }", "ContractToEnd 2026-09-15 c")]
    [InlineData("renews_on: 2026-09-15, decision: { what: renew, on: 2026-05-28 }", "ContractRenews 2026-09-15 c")]
    public void AContractEndsOrRenews(string contract, string expected) =>
        Assert.Equal(expected, Written($$"""
            tools: { crm: { name: CRM, status: active } }
            contracts: { c: { tools: [crm], {{contract}} } }
            """));

    [Theory]
    [InlineData("2026-09-14", "InUseUntil 2026-09-14")]
    [InlineData("2026-09-16", "ContractRenews 2026-09-15 c, InUseUntil 2026-09-16")]
    public void NothingRenewsForAToolThatIsGone(string until, string expected) =>
        Assert.Equal(expected, Written($$"""
            tools: { crm: { name: CRM, status: active, until: {{until}} } }
            contracts: { c: { tools: [crm], renews_on: 2026-09-15 } }
            """));

    private static string Written(string stack)
    {
        var reported = new ReportedStack(stack);
        return string.Join(", ", ToolOutlook.Of(reported.Find("tool", "crm"), reported.Values).Select(Written));
    }

    private static string Written(ToolEvent happening) =>
        string.Join(' ', [happening.Kind.ToString(), .. happening.On is { } day ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] : Array.Empty<string>(), .. happening.Others.Select(other => other.Id)]);
}
