using StackAudit.Reporting;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class DataAndJourneySectionsTests
{
    private const string Stack = """
        data: { email: { name: Email, classification: personal } }
        tools:
          shop: { name: Shop, status: active, collects: [email] }
          crm: { name: CRM, status: active, stores: [email] }
          ads: { name: Ads, status: active }
          old: { name: Old, status: retired }
        flows: [{ from: shop, to: crm, data: [email] }, { from: crm, to: ads, data: [email] }]
        kpis: { sales: { name: Sales, source: old }, leads: { name: Leads, source: crm, needs: [email] } }
        reports: { board: { name: Board, tool: ads, kpis: [sales, leads] } }
        journeys: { buy: { name: Buying, carries: [email], stages: [{ id: a, name: Look, tools: [ads] }, { id: b, name: Buy, tools: [shop], kpi: sales }, { id: c, name: Keep, tools: [old] }] } }
        """;

    [Fact]
    public void DataStandsByToolWithItsGaps()
    {
        string words = SectionMarkup.WordsOf("data", Stack);

        Assert.Contains("Arrives, and nobody wrote down that it is there Email: Ads", words);
        Assert.Contains("Ads ·A? CRM DA? Shop D·?", words);
    }

    [Fact]
    public void WithoutWeaknessesOnlyThePlacesOfDataAreTold()
    {
        string words = SectionMarkup.WordsOf("data", Stack, omitted: Omissions.Weaknesses);

        Assert.Contains("Ads yes CRM yes Shop yes", words);
        Assert.DoesNotContain("gap", SectionMarkup.Of("data", Stack, omitted: Omissions.Weaknesses));
    }

    [Fact]
    public void TooManyKindsOfDataForATableAreListed()
    {
        string[] ids = [.. Enumerable.Range(0, 31).Select(i => $"d{i}")];
        string stack = $"data: {{ {string.Join(", ", ids.Select(id => $"{id}: {{ name: {id}, classification: internal }}"))} }}\ntools: {{ dwh: {{ name: DWH, status: active, stores: [{string.Join(", ", ids)}] }} }}";

        Assert.Contains("Tool Data DWH d0 D··, d1 D··, d10 D··", SectionMarkup.WordsOf("data", stack));
    }

    [Fact]
    public void AJourneyIsTheSameInWords()
    {
        string words = SectionMarkup.WordsOf("journeys", Stack);

        Assert.Contains("✕ Look: Ads; nothing of what is known gets on to “Buy”.", words);
        Assert.Contains("Buy: Shop; measured by Sales.", words);
        Assert.Contains("✕ Keep: no tool.", words);
    }

    [Fact]
    public void FiguresAreLedBack()
    {
        string words = SectionMarkup.WordsOf("journeys", Stack);

        Assert.Contains("✕ Sales: taken from Old, which is not in use", words);
        Assert.Contains("Leads: CRM → Ads Made of Email: Shop → CRM.", words.Replace("CRM → AdsMade", "CRM → Ads Made", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutWeaknessesNoFaultIsMarked()
    {
        string markup = SectionMarkup.Of("journeys", Stack, "marketing");

        Assert.NotEmpty(markup);
        Assert.DoesNotContain("✕", markup);
        Assert.DoesNotContain("fault", markup);
        Assert.DoesNotContain("journeys-gap", markup);
        Assert.DoesNotContain("broken", markup);
        Assert.DoesNotContain("not in use", markup);
        Assert.Contains("no tool yet", markup);
    }
}
