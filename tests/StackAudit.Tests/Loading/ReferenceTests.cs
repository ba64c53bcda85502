using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Loading;

public class ReferenceTests
{
    [Fact]
    public void AReferenceMayComeBeforeItsEntityAndFromAnotherFile()
    {
        StackModel model = Loaded.Files(
            ("a.yaml", "flows: [{ from: crm, to: crm, owner: dana }]"),
            ("b.yaml", "tools: { crm: { name: CRM, status: active } }"),
            ("c.yaml", "people: { dana: { name: Dana } }")).Model!;

        Entity flow = model.Find("flow", "crm->crm")!;
        Assert.Same(model.Find("tool", "crm"), flow.Value("from"));
        Assert.Same(model.Find("person", "dana"), flow.Value("owner"));
    }

    [Theory]
    [InlineData("vendors: { v: { name: V, parent: x } }", "vendor")]
    [InlineData("people: { p: { name: P, team: x } }", "team")]
    [InlineData("people: { p: { name: P, manager: x } }", "person")]
    [InlineData("kpis: { k: { name: K, owner: x } }", "team")]
    public void WhoIsNotDescribedIsAStub(string stack, string kind)
    {
        Entity stub = Loaded.Model(stack).Find(kind, "x")!;

        Assert.True(stub.IsStub);
        Assert.Equal("x", stub.Name);
        Assert.Equal("x", stub.Place());
    }

    [Fact]
    public void AnOwnerThatMustBeAPersonElsewhereIsThatPerson()
    {
        StackModel model = Loaded.Model("kpis: { k: { name: K, owner: dana } }\npeople: { lee: { name: Lee, manager: dana } }");

        Assert.Same(model.Find("person", "dana"), model.Find("kpi", "k")!.Value("owner"));
        Assert.Empty(model.All("team"));
    }

    [Fact]
    public void AStubStandsAtTheFirstReferenceToIt()
    {
        StackModel model = Loaded.Files(
            ("b.yaml", "people: { lee: { name: Lee, team: marketing } }"), ("a.yaml", "people: { kim: { name: Kim, team: marketing } }")).Model!;

        Assert.Equal("a.yaml:1:35", Assert.Single(model.All("team")).Location.ToString());
    }

    [Fact]
    public void AListHoldsNoReferenceThatMeansNothing()
    {
        LoadResult result = Loaded.Result("tools: { a: { name: A, status: active, replaces: [b, a, c] } }");

        Assert.Equal(2, result.Problems.Count);
        Assert.Equal(["a"], ((object[])result.Model!.Find("tool", "a")!.Value("replaces")!).Cast<Entity>().Select(tool => tool.Id));
    }

    [Fact]
    public void CommonDataNeedsNoDescription()
    {
        Entity email = Assert.Single(Loaded.Model("tools: { a: { name: A, status: active, stores: email } }").All("data"));

        Assert.Equal("Email address", email.Name);
        Assert.Equal("personal", email.Value("classification")!.ToString());
        Assert.Equal("user.contact.email", email.Value("taxonomy"));
        Assert.False(email.IsStub);
    }

    [Fact]
    public void ADescriptionOverridesCommonDataFieldByField()
    {
        StackModel model = Loaded.Model("data: { email: { retention: 90d }, health: { name: Vitals, classification: confidential } }");

        Assert.Equal("Email address", model.Find("data", "email")!.Name);
        Assert.Equal("personal", model.Find("data", "email")!.Value("classification")!.ToString());
        Assert.Equal("Vitals", model.Find("data", "health")!.Name);
        Assert.Equal("confidential", model.Find("data", "health")!.Value("classification")!.ToString());
    }

    [Fact]
    public void ACompanyAddsCommonDataOfItsOwn()
    {
        Entity data = Assert.Single(Loaded.Model(
            "tools: { a: { name: A, status: active, stores: loyalty-card } }", "taxonomy: { user.loyalty-card: sensitive }").All("data"));

        Assert.Equal("sensitive", data.Value("classification")!.ToString());
        Assert.Equal("user.loyalty-card", data.Value("taxonomy"));
    }

    [Fact]
    public void CommonDataThatNobodyNamesIsNotThere() => Assert.Empty(Loaded.Model("tools: { a: { name: A, status: active } }").All("data"));

    [Fact]
    public void AFlowIsKnownByItsEndsOrItsOwnId()
    {
        StackModel model = Loaded.Model("tools: { a: { name: A, status: active } }\nflows: [{ from: a, to: a }, { id: nightly, from: a, to: a }]");

        Assert.Equal(["a->a", "nightly"], model.All("flow").Select(flow => flow.Id));
    }

    [Fact]
    public void ASightingIsKnownByItsSourceAndName() =>
        Assert.Equal("okta/Figma", Loaded.Model("observed: [{ source: okta, via: sign-in, name: Figma, seen_on: 2026-01-01 }]").All("sighting")[0].Id);

    [Fact]
    public void ARecordKnowsWhoseItIs()
    {
        StackModel model = Loaded.Model(
            "statements: { s: { text: S, goals: { grow: Grow } } }\n"
            + "tools: { a: { name: A, status: active, reviews: { kind: it, outcome: conditional, conditions: { Encrypt it: { } } } } }");

        Assert.Same(model.Find("statement", "s"), model.Find("goal", "grow")!.Owner);
        Entity tool = model.Find("tool", "a")!;
        var review = (Record)tool.Value("reviews.0")!;
        Assert.Same(tool, review.Owner);
        Assert.Same(review, ((Record)review.Value("conditions.0")!).Owner);
        Assert.Null(tool.Owner);
    }

    [Fact]
    public void ARecordInAListIsKnownByItsKey()
    {
        Entity tool = Loaded.Model(
            """
            tools:
              a:
                name: A
                status: active
                reviews:
                  - { kind: it, outcome: approved, on: 2026-02-11 }
                  - { kind: it, outcome: requested }
            """).Find("tool", "a")!;

        Assert.Equal(["it/2026-02-11", "it/"], ((object[])tool.Value("reviews")!).Cast<Record>().Select(review => review.Key));
    }
}
