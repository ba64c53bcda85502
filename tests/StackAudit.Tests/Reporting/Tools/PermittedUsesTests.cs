using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

/// <summary>May I use it? Never more than what is written down.</summary>
public sealed class PermittedUsesTests
{
    private const string Approved = "{ kind: it, outcome: approved, on: 2026-01-10 }";
    private const string Privacy = "{ kind: privacy, outcome: approved, on: 2026-01-12 }";
    private const string PrivacyElsewhere = "other2: { name: Other, status: active, reviews: [{ kind: privacy, outcome: approved, on: 2026-01-10 }] }";

    [Theory]
    [InlineData("", "AskFirst | | email name | NeverReviewed")]
    [InlineData("{ kind: security, outcome: approved, on: 2026-01-10 }", "AskFirst | | email name | NeverReviewed")]
    [InlineData("{ kind: it, outcome: requested, requested_on: 2026-06-01 }", "AskFirst | | email name | UnderReview")]
    [InlineData("{ kind: it, outcome: in-review }", "AskFirst | | email name | UnderReview")]
    [InlineData("{ kind: it, outcome: approved }", "AskFirst | | email name | Undated")]
    [InlineData("{ kind: it, outcome: approved, on: 2026-07-01 }", "AskFirst | | email name | NotYetValid")]
    [InlineData("{ kind: it, outcome: approved, on: 2026-01-10, expires: 2026-06-29 }", "AskFirst | | email name | RunOut")]
    [InlineData("{ kind: it, outcome: approved, on: 2023-06-29 }", "AskFirst | | email name | TooOld")]
    [InlineData("{ kind: it, outcome: rejected, on: 2026-01-10 }", "Refused | | email name | SaidNo")]
    [InlineData($"{Approved}, {Privacy}, {{ kind: it, outcome: rejected, on: 2026-02-10 }}", "Refused | | email name | SaidNo")]
    [InlineData($"{{ kind: it, outcome: rejected, on: 2025-02-10 }}, {Approved}, {Privacy}", "Allowed | email name | | ")]
    [InlineData($"{Approved}, {{ kind: privacy, outcome: rejected, on: 2026-01-10 }}", "Refused | | email name | SaidNo")]
    [InlineData($"{Approved}, {Privacy}, {{ kind: legal, outcome: rejected, on: 2026-01-10 }}", "Refused | | email name | SaidNo")]
    [InlineData($"{Approved}, {Privacy}, {{ kind: finance, outcome: rejected, on: 2026-01-10 }}", "Allowed | email name | | ")]
    [InlineData($"{Approved}, {Privacy}", "Allowed | email name | | ")]
    [InlineData($"{Approved}, {Privacy}, {{ kind: it, outcome: in-review, requested_on: 2026-06-01 }}", "Allowed | email name | | ")]
    [InlineData($"{{ kind: it, outcome: conditional, on: 2026-01-10 }}, {Privacy}", "Allowed | email name | | ")]
    [InlineData($"{Approved}, {{ kind: privacy, outcome: requested, requested_on: 2026-06-01 }}", "AskFirst | | email name | PrivacyMissing")]
    [InlineData($"{Approved}, {{ kind: privacy, outcome: approved, on: 2026-01-10, expires: 2026-06-29 }}", "AskFirst | | email name | PrivacyMissing")]
    [InlineData(Approved, "AskFirst | | email name | PrivacyMissing")]
    [InlineData("{ kind: it, outcome: approved, on: 2026-01-10, covers: { data: [email] } }", "Allowed | email | name | BeyondApproval")]
    [InlineData($"{{ kind: it, outcome: approved, on: 2026-01-10, covers: {{ data: [email] }} }}, {Privacy}", "Allowed | email | name | BeyondApproval")]
    [InlineData($"{{ kind: it, outcome: approved, on: 2026-01-10, covers: {{ data: [] }} }}, {Privacy}", "AskFirst | | email name | BeyondApproval")]
    [InlineData($"{{ kind: it, outcome: approved, on: 2026-01-10, covers: {{ data: [email, phone] }} }}, {Privacy}", "Allowed | email | name | BeyondApproval")]
    [InlineData($"{Approved}, {{ kind: privacy, outcome: approved, on: 2026-01-10, covers: {{ data: [name] }} }}", "Allowed | name | email | PrivacyMissing")]
    public void AnApprovalReachesAsFarAsItSays(string reviews, string expected) =>
        Assert.Equal(expected, Written($"tools: {{ crm: {{ name: CRM, status: active, stores: [email, name], reviews: [{reviews}] }} }}"));

    [Theory]
    [InlineData("covers: { regions: [eu] }", "regions: [de]", "Allowed")]
    [InlineData("covers: { regions: [eu] }", "regions: [de, us]", "AskFirst")]
    [InlineData("covers: { plan: Pro }", "plan: Pro", "Allowed")]
    [InlineData("covers: { plan: Pro }", "plan: Max", "AskFirst")]
    [InlineData("covers: { plan: Pro }", "users: 3", "Allowed")]
    [InlineData("covers: { subprocessors: [host] }", "vendor: acme", "AskFirst")]
    [InlineData("covers: { subprocessors: [host, mailer] }", "vendor: acme", "Allowed")]
    public void WhatGrewVoidsAnApproval(string covers, string field, string expected)
    {
        string stack = $$"""
            vendors: { acme: { name: Acme, subprocessors: [host, mailer], dpa: { signed: 2020-01-01, data: [email] } } }
            tools:
              crm: { name: CRM, status: active, {{field}}, stores: [email], reviews: [{ kind: it, outcome: approved, on: 2026-01-10, {{covers}} }, {{Privacy}}] }
            """;

        PermittedUse use = Use(stack);

        Assert.Equal(expected, use.Verdict.ToString());
        Assert.Equal(expected == "AskFirst", use.Obstacles.Contains(UseObstacle.Outgrown));
    }

    [Theory]
    [InlineData("status: proposed", "NotInUse")]
    [InlineData("status: retired", "NotInUse")]
    [InlineData("status: rejected", "NotInUse")]
    [InlineData("status: trial", "Allowed")]
    [InlineData("status: retiring", "Allowed")]
    public void OnlyWhatIsInUseMayBeUsed(string status, string expected) =>
        Assert.Equal(expected, Use($"tools: {{ crm: {{ name: CRM, {status}, stores: [email], reviews: [{Approved}, {Privacy}] }} }}").Verdict.ToString());

    [Fact]
    public void ASideThatMustAgreeHoldsBackWhatIsDelicateAndNothingElse()
    {
        string stack = $$"""
            data: { leaflet: { classification: public } }
            tools:
              crm: { name: CRM, status: active, tier: high, stores: [email, leaflet], reviews: [{{Approved}}, {{Privacy}}] }
              shop: { name: Shop, status: active, reviews: [{ kind: security, outcome: approved, on: 2026-01-10 }] }
            """;

        Assert.Equal("Allowed | leaflet | email | SignOffMissing", Written(stack));
    }

    [Fact]
    public void WhatArrivesWithoutBeingDescribedIsNotMeantByAnApproval()
    {
        string stack = $$"""
            tools:
              crm: { name: CRM, status: active, stores: [email], reviews: [{{Approved}}, {{Privacy}}] }
              shop: { name: Shop, status: active }
            flows: [{ from: shop, to: crm, data: [email, phone] }]
            """;

        Assert.Equal("Allowed | email | phone | BeyondApproval", Written(stack));
    }

    [Fact]
    public void ItsNameIsNoReasonToTrustDataThatNobodyClassified()
    {
        string stack = $$"""
            data: { plan: { name: Plan }, leaflet: { classification: internal } }
            tools: { crm: { name: CRM, status: active, stores: [email], reviews: [{ kind: it, outcome: approved, on: 2026-01-10, covers: { data: [email] } }] }, shop: { name: Shop, status: active } }
            flows: [{ from: shop, to: crm, data: [plan, leaflet] }]
            """;

        Assert.Equal("Allowed | email leaflet | plan | BeyondApproval", Written(stack));
    }

    [Fact]
    public void WherePrivacyReviewsElsewhereItMustHere() =>
        Assert.Equal(
            "AskFirst | | email | PrivacyMissing",
            Written($"tools: {{ crm: {{ name: CRM, status: active, stores: [email], reviews: [{{ kind: it, outcome: approved, on: 2026-01-10, covers: {{ data: [email] }} }}] }}, {PrivacyElsewhere} }}"));

    [Fact]
    public void ConditionsThatAreNotMetAreKept()
    {
        PermittedUse use = Use($$"""
            tools:
              crm:
                name: CRM
                status: active
                reviews:
                  - { kind: it, outcome: conditional, on: 2026-01-10, conditions: [{ text: Move it, due: 2026-06-30 }, { text: Hash it, done: 2026-02-01 }] }
                  - { kind: privacy, outcome: conditional, on: 2026-01-10, conditions: [{ text: Tell people }] }
            """);

        Assert.Equal(["Move it", "Tell people"], use.Conditions.Select(condition => (string)condition[condition.Type["text"]]!));
    }

    [Theory]
    [InlineData("", "", "it-desk")]
    [InlineData("{ kind: it, outcome: requested, asked_of: reviewers }", "", "reviewers")]
    [InlineData("{ kind: it, outcome: rejected, on: 2026-01-10, by: dana }", "", "dana")]
    [InlineData("{ kind: it, outcome: rejected, on: 2026-01-10, by: gone }", "", "it-desk")]
    [InlineData("{ kind: privacy, outcome: rejected, on: 2026-01-10 }", "", "law")]
    [InlineData("", "{ kind: it, outcome: approved, on: 2026-01-10, by: dana }", "dana")]
    [InlineData("", "{ kind: it, outcome: approved, on: 2026-01-10, by: gone }", "it-desk")]
    public void WhoReviewsIsAskedAndNotTheOwner(string reviews, string elsewhere, string expected)
    {
        PermittedUse use = Use($$"""
            people: { gone: { name: Gone, ends: 2026-06-29 }, dana: { name: Dana, ends: 2026-06-30 } }
            teams: { crm: { name: CRM }, it-desk: { name: IT, side: it }, reviewers: { name: Reviewers, side: it }, law: { name: Law, side: legal } }
            tools:
              crm: { name: CRM, status: active, owners: { business: crm, technical: crm }, reviews: [{{reviews}}] }
              shop: { name: Shop, status: active, reviews: [{{elsewhere}}] }
            """);

        Assert.Equal(expected, Ids(use.Ask));
    }

    [Fact]
    public void AConditionThatWasNotMetInTimeEndsAnApproval()
    {
        PermittedUse use = Use($$"""
            tools: { crm: { name: CRM, status: active, stores: [email], reviews: [{ kind: it, outcome: conditional, on: 2026-01-10, conditions: [{ text: Move it, due: 2026-06-29 }] }, {{Privacy}}] } }
            """);

        Assert.Equal((UseVerdict.AskFirst, UseObstacle.ConditionMissed, 1), (use.Verdict, use.Obstacles.Single(), use.Conditions.Count));
    }

    [Theory]
    [InlineData("", "AskFirst | | email | ConsentOpen")]
    [InlineData(", consent: enforced", "Allowed | email | | ")]
    public void WhereNobodyAsksOnTheWayAnApprovalDoesNotReach(string flow, string expected) =>
        Assert.Equal(expected, Written($$"""
            data: { email: { name: Email, classification: personal, basis: consent } }
            tools:
              shop: { name: Shop, status: active, collects: [email] }
              crm: { name: Ads, status: active, roles: [ad-platform], reviews: [{ kind: it, outcome: approved, on: 2026-01-10, covers: { data: [email] } }, { kind: privacy, outcome: approved, on: 2026-01-12, covers: { data: [email] } }] }
            flows: [{ from: shop, to: crm, data: [email]{{flow}} }]
            """));

    [Theory]
    [InlineData("{ signed: 2020-01-01, expires: 2026-06-29 }", "AskFirst | | email | PrivacyOpen")]
    [InlineData("{ signed: 2020-01-01, data: [email] }", "Allowed | email | | ")]
    public void WithoutAnAgreementAnApprovalDoesNotReach(string agreement, string expected) =>
        Assert.Equal(expected, Written($$"""
            vendors: { acme: { name: Acme, dpa: {{agreement}} } }
            data: { email: { name: Email, classification: personal } }
            tools: { crm: { name: CRM, status: active, vendor: acme, stores: [email], reviews: [{{Approved}}, {{Privacy}}] } }
            """));

    [Fact]
    public void DataOnConsentIsThatOfPeopleWhoAgreed()
    {
        PermittedUse use = Use($$"""
            data: { email: { name: Email, classification: personal, basis: consent }, phone: { name: Phone, classification: personal, basis: contract } }
            tools: { crm: { name: CRM, status: active, stores: [email, phone], reviews: [{{Approved}}, {{Privacy}}] } }
            """);

        Assert.Equal("email", Ids(use.OnConsent));
    }

    [Theory]
    [InlineData("reviews: [{ kind: it, outcome: rejected, on: 2026-01-10, alternatives: [hub, old] }]", "hub")]
    [InlineData("until: 2026-12-31, successor: hub", "hub")]
    [InlineData("users: 3", "")]
    public void WhatToTakeInsteadIsToldWithIt(string field, string expected) =>
        Assert.Equal(expected, Ids(Use($$"""
            tools: { crm: { name: CRM, status: active, {{field}} }, hub: { name: Hub, status: active }, old: { name: Old, status: retired } }
            """).Instead));

    private static string Written(string stack)
    {
        PermittedUse use = Use(stack);
        return $"{use.Verdict} | {Ids(use.Allowed)}{(use.Allowed.Count > 0 ? " " : "")}| {Ids(use.Beyond)}{(use.Beyond.Count > 0 ? " " : "")}| {string.Join(' ', use.Obstacles)}";
    }

    private static PermittedUse Use(string stack)
    {
        var reported = new ReportedStack(stack);
        return new PermittedUses(reported.Result.Model, reported.Values, reported.Result.Findings).Of(reported.Find("tool", "crm"));
    }

    private static string Ids(IEnumerable<Entity> entities) => string.Join(' ', entities.Select(entity => entity.Id));
}
