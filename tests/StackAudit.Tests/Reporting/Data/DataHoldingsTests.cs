using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class DataHoldingsTests
{
    private const string Reviewed = "reviews: [{ kind: it, outcome: approved, on: 2026-01-10, covers: { data: [email] } }]";

    [Theory]
    [InlineData("stores: [email]", "", "email D- Unknown")]
    [InlineData("collects: [email]", "", "email D- Unknown")]
    [InlineData("users: 3", "data: [email]", "email -A Unknown")]
    [InlineData("stores: [email]", "data: [email]", "email DA Unknown")]
    [InlineData("stores: [email]", "data: [email], transforms: [aggregate]", "email D- Unknown")]
    [InlineData("stores: [leaflet]", "", "leaflet D- NotNeeded")]
    [InlineData("hosting: internal, stores: [email]", "", "email D- NotNeeded")]
    [InlineData("vendor: us, stores: [email]", "", "email D- NotNeeded")]
    [InlineData("vendor: listing, stores: [email, phone]", "", "email D- Covered, phone D- NotCovered")]
    [InlineData("vendor: child, stores: [email, phone]", "", "email D- Covered, phone D- NotCovered")]
    [InlineData("vendor: expired, stores: [email]", "", "email D- Unknown")]
    [InlineData("vendor: silent, stores: [email]", "", "email D- Unknown")]
    [InlineData($"stores: [email, phone], {Reviewed}", "", "email D- Covered, phone D- NotCovered")]
    [InlineData($"vendor: other-list, stores: [email, phone], {Reviewed}", "", "email D- NotCovered, phone D- Covered")]
    public void WhatIsSaidWhatComesAndWhatWasAgreedStandSideBySide(string tool, string flow, string expected)
    {
        var reported = new ReportedStack($$"""
            data: { leaflet: { classification: public } }
            vendors:
              us: { name: Us, is_own: yes }
              listing: { name: Listing, dpa: { data: [email] } }
              child: { name: Child, parent: listing }
              expired: { name: Expired, dpa: { data: [email], expires: 2026-06-29 } }
              silent: { name: Silent, dpa: { signed: 2020-01-01 } }
              other-list: { name: Other, dpa: { data: [phone] } }
            tools: { crm: { name: CRM, status: active, {{tool}} }, shop: { name: Shop, status: active } }
            {{(flow.Length == 0 ? "" : $"flows: [{{ from: shop, to: crm, {flow} }}]")}}
            """);

        IReadOnlyList<DataHolding> held = new DataHoldings(reported.Values, reported.Result.Model.Today).Of(reported.Find("tool", "crm"));

        Assert.Equal(expected, string.Join(", ", held.Select(holding => $"{holding.Data.Id} {(holding.IsDeclared ? 'D' : '-')}{(holding.Arrives ? 'A' : '-')} {holding.Coverage}")));
    }
}
