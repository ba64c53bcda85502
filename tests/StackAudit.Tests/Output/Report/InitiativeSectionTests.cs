using StackAudit.Reporting;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class InitiativeSectionTests
{
    private const string Stack = """
        people: { dana: { name: Dana Roe } }
        teams: { crm: { name: CRM, side: marketing }, it: { name: IT, side: it } }
        tools:
          mail:
            name: Mail
            status: active
            owners: { business: crm }
            reviews:
              - { kind: it, outcome: conditional, on: 2026-01-10, conditions: [{ text: Hash it, owner: crm, due: 2026-08-01 }] }
              - { kind: finance, outcome: requested, asked_of: crm, requested_on: 2026-05-01 }
        initiatives:
          one:
            name: One
            stage: build
            rank: 1
            requested_by: crm
            ice: { impact: 8, confidence: 7, ease: 5 }
            budget: EUR 4711
            involved: { it: { since: 2026-03-01 } }
            milestones: [{ name: Plan, due: 2026-04-01, done: 2026-04-03 }, { name: Build, due: 2026-06-01 }]
            measure: { metric: Mails, baseline: 3.4, target: 2 }
            updates: [{ on: 2026-05-01, text: Begun. }, { on: 2026-06-01, text: Going. }]
          two: { name: Two, stage: launched }
        """;

    [Fact]
    public void TheListTellsWhoWhenAndWhatIsLate()
    {
        string words = SectionMarkup.WordsOf("initiatives", Stack);

        Assert.Contains("1 One being built CRM 8 7 5 6.67 EUR 4,711", words);
        Assert.Contains("Involved IT since 1 Mar 2026", words);
        Assert.Contains("Plan, reached late, on 3 Apr 2026; Build, late: due on 1 Jun 2026", words);
        Assert.Contains("Mails: before 3.4, wanted 2", words);
        Assert.Contains("Last word 1 Jun 2026: Going.", words);
        Assert.Contains("Waits for a measured result", words);
    }

    [Fact]
    public void NoMoneyWhereItIsLeftOut() => Assert.DoesNotContain("4,711", SectionMarkup.WordsOf("initiatives", Stack, omitted: Omissions.Money));

    [Fact]
    public void WhatIsAskedOfPeopleIsSaidWithItsReason()
    {
        string words = SectionMarkup.WordsOf("asked", Stack, "marketing");

        Assert.Contains("CRM To do, so that Mail may stay in use: Hash it by 1 Aug 2026.", words);
        Assert.Contains("may Mail be used? Asked on 1 May 2026.", words);
        Assert.Contains("So that", words);
    }
}
