using StackAudit.Reporting;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class ToolsSectionTests
{
    private const string Approved = "{ kind: it, outcome: approved, on: 2026-01-10 }, { kind: privacy, outcome: approved, on: 2026-01-12 }";

    [Theory]
    [InlineData(Approved, "You may use it for Email; not for other data about people before you ask IT desk.")]
    [InlineData("", "Not yet: ask IT desk before you put data about people in: IT has never looked at it.")]
    [InlineData("{ kind: it, outcome: in-review }", "Not yet: ask IT desk before you put data about people in: IT is still looking at it.")]
    [InlineData("{ kind: legal, outcome: rejected, on: 2026-01-10 }", "Not for data about people: the lawyers said no. Ask the lawyers what to do instead.")]
    [InlineData("{ kind: it, outcome: approved, on: 2026-01-10, expires: 2026-12-31, covers: { data: [email, phone] } }, { kind: privacy, outcome: approved, on: 2026-01-12, covers: { data: [phone] } }", "You may use it for Phone number, until 31 Dec 2026; not for Email: privacy has not agreed. For these and for others, ask privacy.")]
    [InlineData("{ kind: it, outcome: conditional, on: 2026-01-10, conditions: [{ text: Hash it, owner: it, due: 2026-08-01 }] }, { kind: privacy, outcome: approved, on: 2026-01-12 }", "On condition: Hash it (IT desk, by 1 Aug 2026)")]
    public void WhatOneMayPutInIsASentence(string reviews, string expected) =>
        Assert.Contains(expected, SectionMarkup.WordsOf("tools", Stack(reviews)));

    [Theory]
    [InlineData("")]
    [InlineData("{ kind: it, outcome: in-review }")]
    [InlineData("{ kind: it, outcome: rejected, on: 2026-01-10 }")]
    [InlineData("{ kind: it, outcome: approved, on: 2016-01-10 }")]
    [InlineData("{ kind: it, outcome: approved, on: 2026-01-10, expires: 2026-02-10 }")]
    public void WithoutWeaknessesNobodyCanTellWhyToAsk(string reviews) =>
        Assert.Equal(SectionMarkup.Of("tools", Stack(""), "marketing"), SectionMarkup.Of("tools", Stack(reviews), "marketing"));

    [Fact]
    public void PeopleWhoWorkWithToolsReadNoPricesAndNoFaults()
    {
        string stack = $$"""
            {{Stack("")}}
            contracts: { c: { tools: [crm], annual_cost: EUR 4711, starts: 2020-01-01, renews_on: 2026-12-01 } }
            """;

        string full = SectionMarkup.WordsOf("tools", stack);
        string marketing = SectionMarkup.WordsOf("tools", stack, "marketing");

        Assert.Contains("Costs a year EUR 4,711", full);
        Assert.Contains("Open findings", full);
        Assert.DoesNotContain("4,711", marketing);
        Assert.DoesNotContain("findings", marketing);
        Assert.DoesNotContain("Not written down", marketing);
        Assert.Contains("the contract renews on 1 Dec 2026", full);
        Assert.DoesNotContain("renews", marketing);
    }

    [Fact]
    public void PeopleAreToldWhomToWriteTo()
    {
        const string Stack = "people: { dana: { name: Dana Roe, email: dana@shop.example } }\nteams: { crm: { name: CRM team, lead: dana } }\ntools: { crm: { name: CRM, status: active, owners: { business: crm } } }";

        Assert.Contains("Ask for access CRM team (Dana Roe)", SectionMarkup.WordsOf("tools", Stack, "marketing"));
        Assert.Contains("href=\"mailto:dana@shop.example\"", SectionMarkup.Of("tools", Stack, "marketing"));
        Assert.DoesNotContain("mailto", SectionMarkup.Of("tools", Stack, "marketing", Omissions.People));
    }

    [Fact]
    public void DataOfPeopleWhoAgreedIsToldFromTheRest()
    {
        string stack = $$"""
            data: { email: { name: Email, classification: personal, basis: consent }, order: { name: Order, classification: personal, basis: contract }, signal: { name: Signal, classification: internal } }
            tools: { crm: { name: CRM, status: active, stores: [email, order, signal], reviews: [{{Approved}}] } }
            """;

        Assert.Contains("You may use it for Order; for Email of people who agreed to it; not for other data", SectionMarkup.WordsOf("tools", stack, "marketing"));
    }

    [Fact]
    public void AToolIsFoundByWhatOneWantsToDoWithIt()
    {
        string markup = SectionMarkup.Of("tools", "tools: { k: { name: K, status: active, category: email-marketing, roles: [esp], aliases: [Klay] } }");

        Assert.Contains("Email marketing", markup);
        Assert.Matches("data-search=\"[^\"]*newsletter[^\"]*sends email to many[^\"]*Klay[^\"]*\"", markup);
    }

    [Fact]
    public void ToolsThatAreGoneAreFoldedAwayWithWhatToUseInstead()
    {
        string markup = SectionMarkup.Of("tools", "tools: { old: { name: Old, status: retired, successor: next }, next: { name: Next, status: active } }");

        Assert.True(markup.IndexOf("id=\"tool-next\"", StringComparison.Ordinal) < markup.IndexOf("<details>", StringComparison.Ordinal));
        Assert.True(markup.IndexOf("id=\"tool-old\"", StringComparison.Ordinal) > markup.IndexOf("<details>", StringComparison.Ordinal));
        Assert.Contains("Not any more: it is switched off. Use Next instead.", SectionMarkup.Words(markup));
    }

    [Fact]
    public void PersonsAreNotNamedWhereTheyAreLeftOut()
    {
        const string Stack = "people: { dana: { name: Dana Roe } }\ntools: { crm: { name: CRM, status: active, description: Ask Dana Roe., owners: { business: dana } } }";

        Assert.Contains("Dana Roe decides", SectionMarkup.WordsOf("tools", Stack));
        Assert.DoesNotContain("Dana", SectionMarkup.Of("tools", Stack, omitted: Omissions.People));
    }

    private static string Stack(string reviews) => $$"""
        teams: { it: { name: IT desk, side: it }, crm: { name: CRM team, side: marketing } }
        data: { email: { name: Email, classification: personal } }
        tools: { crm: { name: CRM, status: active, stores: [email], owners: { business: crm, technical: it }, reviews: [{{reviews}}] } }
        """;
}
