using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Tests.Loading;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Reporting;

public class IncidentTests
{
    private const string Stack = """
        vendors:
          acme: { name: Acme }
          acme-labs: { name: Acme Labs, parent: acme }
          hub-inc: { name: Hub, subprocessors: [acme-labs] }
          far-inc: { name: Far, subprocessors: [hub-inc] }
        data:
          email: { name: E-mail, classification: personal, subjects: [customer] }
          price: { name: Price, classification: public }
          mood: { name: Mood }
        people: { ina: { name: Ina }, otto: { name: Otto } }
        tools:
          crm: { name: CRM, status: active, vendor: acme, stores: [email], regions: [eea], owners: { technical: ina } }
          lab: { name: Lab, status: retired, vendor: acme-labs, stores: [] }
          zap: { name: Zap, status: active, vendor: far-inc }
          shop: { name: Shop, status: active, vendor: hub-inc, stores: [email, price], owners: { business: otto } }
          mail: { name: Mail, status: active }
          ads: { name: Ads, status: active }
        flows:
          - { from: crm, to: mail, data: [email], via: api, auth: { method: oauth, held_by: crm, runs_as: ina } }
          - { from: crm, to: shop, data: [price, mood], via: api, auth: { method: api-key, held_by: crm, reach: all } }
          - { from: shop, to: crm, data: [email], via: ipaas, through: zap, auth: { method: oauth, credential: shared } }
          - { from: shop, to: ads, data: [price], via: api, auth: { method: oauth, credential: shared, held_by: zap } }
          - { from: mail, to: crm, via: api, auth: { method: basic } }
          - { from: ads, to: mail, data: [price], via: api, auth: { held_by: crm } }
          - { from: crm, to: lab, data: [email], status: retired, auth: { method: none } }
          - { from: mail, to: ads, data: [price] }
        journeys: { buy: { name: Buy, stages: [{ id: look, name: Look, tools: [crm, shop] }, { id: pay, name: Pay, tools: crm }] } }
        kpis: { leads: { name: Leads, source: crm } }
        reports: { weekly: { name: Weekly, tool: crm }, mails: { name: Mails, tool: mail }, else: { name: Else, tool: ads } }
        """;

    [Fact]
    public void AVendorIsAllItsToolsAndThoseOfItsDaughters()
    {
        Incident incident = SomeIncident.On("acme", Stack);

        Assert.Equal(["acme", "acme-labs"], incident.Scope.Vendors.Ids());
        Assert.Equal(["crm", "lab"], incident.Scope.Tools.Ids());
        Assert.Equal(["ads->mail", "crm->lab", "crm->mail", "crm->shop", "mail->crm", "shop->crm"], incident.Scope.Flows.Ids());
        Assert.Equal(["ads->mail", "crm->mail", "crm->shop", "mail->crm", "shop->crm"], incident.StoppedFlows.Ids());
    }

    [Fact]
    public void KeysThatLieThereComeFirstAndTellWhatTheyOpen()
    {
        IReadOnlyList<IncidentKey> keys = SomeIncident.On("acme", Stack).Keys;

        Assert.Equal(
            [
                "Here: crm->shop opens shop (all), shows price, mood, email; otto revokes",
                "Here: ads->mail opens ads, mail, shows price; nobody revokes",
                "Here: crm->mail opens mail, shows email; nobody revokes",
                "Unknown: mail->crm opens mail, shows nothing; nobody revokes",
                "Elsewhere: shop->ads, shop->crm opens crm, shows price, email; ina revokes",
            ],
            keys.OrderBy(key => key.Place).ThenByDescending(key => key.OpensAll).ThenBy(key => key.Flows[0].Id, StringComparer.Ordinal).Select(Print));
        Assert.Equal("shared", keys[^1].Word);
        Assert.Equal(["zap"], keys[^1].Holders.Ids());
        Assert.Equal(["crm->shop", "crm->mail", "ads->mail", "mail->crm"], keys.Take(4).Select(key => key.Flows[0].Id));
    }

    [Fact]
    public void ACredentialIsAllFlowsThatUseIt()
    {
        Incident byWord = SomeIncident.On("shared", Stack);
        Incident byFlow = SomeIncident.On("flow:shop->ads", Stack);

        Assert.Equal(["shop->ads", "shop->crm"], byWord.Scope.Flows.Ids());
        Assert.Equal(byWord.Scope.Flows.Ids(), byFlow.Scope.Flows.Ids());
        Assert.Equal(["ads", "crm", "shop"], byWord.Scope.Tools.Ids());
        Assert.Equal(["email", "price"], byWord.Data.Select(data => data.Data).Ids());
        Assert.Equal(KeyPlace.Here, Assert.Single(byWord.Keys).Place);
        Assert.Empty(byWord.Stages);
    }

    [Fact]
    public void WhoeverKeepsAKeyOrCanRevokeItIsToBeCalled()
    {
        const string Keys = """
            people: { ina: { name: Ina, email: ina@shop.example }, otto: { name: Otto } }
            teams: { ops: { name: Ops, lead: ina } }
            tools:
              crm: { name: CRM, status: active, owners: { technical: ina, business: ina } }
              zap: { name: Zap, status: active, owners: { technical: ops } }
              mail: { name: Mail, status: active, owners: { business: otto } }
            flows: [{ from: crm, to: mail, via: ipaas, through: zap, auth: { method: oauth, credential: shared } }]
            """;

        Incident byKey = SomeIncident.On("shared", Keys);
        Assert.Equal(["Runs ina: crm", "Uses ina: crm", "Uses otto: mail", "KeepsKey ops: zap"], byKey.Contacts.Select(contact => $"{contact.Role} {contact.Who.Id}: {string.Join(", ", contact.Of.Ids())}"));
        Assert.Equal("ina@shop.example", byKey.Contacts[^1].Address);
        Assert.Contains("Address: otto", byKey.Gaps.Select(gap => $"{gap.What}: {string.Join(", ", gap.Of.Ids())}"));
        Assert.Contains("Revokes otto", SomeIncident.On("zap", Keys).Contacts.Select(contact => $"{contact.Role} {contact.Who.Id}"));
    }

    [Fact]
    public void DataIsDeclaredAndArrivesTheMostSensitiveFirst()
    {
        Incident incident = SomeIncident.On("shop", Stack);

        Assert.Equal(["email", "mood", "price"], incident.Data.Select(data => data.Data).Ids());
        Assert.Equal(["shop"], incident.Data[0].Declared.Ids());
        Assert.Empty(incident.Data[0].Arriving);
        Assert.Empty(incident.Data[1].Declared);
        Assert.Equal(["shop"], incident.Data[1].Arriving.Ids());
    }

    [Fact]
    public void WhatStopsAreStagesReportsAndFigures()
    {
        Incident incident = SomeIncident.On("crm", Stack);

        Assert.Equal(["look: shop", "pay: "], incident.Stages.Select(stage => $"{stage.Stage.Key}: {string.Join(", ", stage.Left.Ids())}"));
        Assert.Equal(["mails", "weekly"], incident.Reports.Ids());
        Assert.Equal(["leads"], incident.Kpis.Ids());
    }

    [Fact]
    public void ToolsThatRestOnTheSameVendorAreFoundAtAnyDepth()
    {
        IncidentNeighbours neighbours = SomeIncident.Neighbours("acme", Stack);

        Assert.Equal(["far-inc: zap", "hub-inc: shop"], neighbours.RelyingOnThem().Select(shared => $"{shared.Vendor.Id}: {string.Join(", ", shared.Tools.Ids())}"));
        Assert.Empty(neighbours.OfSameVendor());
        Assert.Equal(["acme-labs: shop", "hub-inc: shop"], SomeIncident.Neighbours("zap", Stack).OnSameSubprocessor().Select(shared => $"{shared.Vendor.Id}: {string.Join(", ", shared.Tools.Ids())}"));
    }

    [Fact]
    public void WhatIsNotKnownIsAsked()
    {
        string[] gaps = [.. SomeIncident.On("crm", Stack).Gaps.Select(gap => $"{gap.What}: {string.Join(", ", gap.Of.Ids())}")];

        Assert.Contains("CarriedData: mail->crm", gaps);
        Assert.Contains("SecretPlace: mail->crm", gaps);
        Assert.Contains("RunsAs: ads->mail, crm->shop, mail->crm, shop->crm", gaps);
        Assert.Contains("BreachNotice: acme", gaps);
        Assert.Contains("Contract: acme", gaps);
        Assert.DoesNotContain(gaps, gap => gap.StartsWith("Regions", StringComparison.Ordinal) || gap.StartsWith("Owner", StringComparison.Ordinal));
    }

    [Fact]
    public void TheAuthorityIsToldWithinSeventyTwoHours()
    {
        var known = new DateTimeOffset(2026, 10, 23, 22, 30, 0, TimeSpan.FromHours(2));

        Assert.Equal(new DateTimeOffset(2026, 10, 26, 21, 30, 0, TimeSpan.FromHours(1)), Incident.AuthorityDeadline(known));
    }

    [Fact]
    public void WhatIsMeantIsFoundInTheOrderOfKindsOrByItsKind()
    {
        StackModel model = Loaded.Model("vendors: { a: { name: A } }\ntools: { a: { name: A, status: active }, b: { name: B, status: active } }\nflows: [{ from: a, to: b, auth: { credential: a } }]\n");
        string[] kinds = ["vendor", "tool", "flow", "credential"];

        Assert.Equal("vendor", ReportSubject.Find("a", kinds, model)!.Entity!.Kind.Name);
        Assert.Equal("tool", ReportSubject.Find("tool:a", kinds, model)!.Entity!.Kind.Name);
        Assert.Equal("a", ReportSubject.Find("credential:a", kinds, model)!.Credential);
        Assert.Null(ReportSubject.Find("flow:a", kinds, model));
        Assert.Equal("There is no flow `a->` in this stack. Did you mean `a->b`?", ReportSubject.NotFound("flow:a->", kinds, model));
    }

    private static string Print(IncidentKey key) =>
        $"{key.Place}: {string.Join(", ", key.Flows.Ids())} opens {string.Join(", ", key.Opened.Ids())}{(key.OpensAll ? " (all)" : "")}, "
        + $"shows {(key.Data.Count == 0 ? "nothing" : string.Join(", ", key.Data.Ids()))}; {key.Revokers.Ids().FirstOrDefault() ?? "nobody"} revokes";
}
