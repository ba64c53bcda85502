using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Tests.Loading;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Reporting;

public class WaitingListTests
{
    private const string People = """
        teams:
          crm: { name: CRM, side: marketing }
          platform: { name: Platform, side: it }
          law: { name: Law, side: legal }
        people:
          mia: { name: Mia, team: crm }
          ian: { name: Ian, team: platform }

        """;

    private static readonly DateOnly Today = new(2026, 6, 30);
    private static readonly Sides Usual = new(["marketing"], ["it"]);

    [Fact]
    public void TheLongestWaitComesFirstAndAnUnknownOneLast()
    {
        const string Tools = """
            tools:
              a: { name: A, status: trial, reviews: [{ kind: it, outcome: requested, requested_by: mia, requested_on: 2026-06-20 }] }
              b: { name: B, status: trial, reviews: [{ kind: it, outcome: in-review, requested_by: mia }] }
              c: { name: C, status: trial, owners: { business: crm }, reviews: [{ kind: it, outcome: in-review, by: ian, requested_on: 2026-05-01 }] }
            """;

        Assert.Equal(
            [
                "Review c: crm (Marketing) waits for ian (It), 60 days",
                "Review a: mia (Marketing) waits for platform (It), 10 days",
                "Review b: mia (Marketing) waits for platform (It), unknown days",
            ],
            Waits(Tools));
    }

    [Fact]
    public void AnAnsweredRequestIsNoWaitNorIsOneAboutWhatIsGone()
    {
        const string Tools = """
            tools:
              answered: { name: A, status: active, reviews: [{ kind: it, outcome: requested, requested_on: 2026-05-01 }, { kind: it, outcome: approved, on: 2026-05-20 }] }
              again: { name: B, status: active, reviews: [{ kind: it, outcome: approved, on: 2026-04-01 }, { kind: it, outcome: requested, requested_on: 2026-05-01 }] }
              gone: { name: C, status: retired, reviews: [{ kind: it, outcome: requested, requested_on: 2026-05-01 }] }
              elsewhere: { name: D, status: active, reviews: [{ kind: privacy, outcome: requested, requested_by: mia, requested_on: 2026-06-29 }] }
            """;

        Assert.Equal(
            ["Review again: nobody (Unknown) waits for platform (It), 60 days", "Review elsewhere: mia (Marketing) waits for law (Other), 1 days"],
            Waits(Tools));
    }

    [Fact]
    public void ConditionsAndRequirementsAreMarketingsTurn()
    {
        const string Stack = """
            tools:
              a:
                name: A
                status: active
                owners: { business: crm }
                reviews:
                  - kind: it
                    outcome: conditional
                    by: ian
                    on: 2026-06-01
                    conditions: [{ text: Hash it., owner: mia, due: 2026-06-15 }, { text: Ask law., done: 2026-06-02 }, { text: Pay. }, { text: Today., due: 2026-06-30 }, { text: Later., due: 2026-09-30 }]
                  - { kind: it, outcome: conditional, by: ian, on: 2026-01-01, conditions: [{ text: Of an earlier review. }] }
            initiatives:
              app:
                name: App
                stage: build
                requested_by: crm
                accountable: { it: ian }
                requirements:
                  - { text: Draft, status: draft, added_on: 2026-05-31 }
                  - { text: Agreed, status: agreed, added_on: 2026-05-01 }
                  - { text: Costs a quarter, status: agreed, added_on: 2026-06-10, tradeoff: Later. }
                  - { text: Dropped, status: dropped, added_on: 2026-05-01 }
              idea: { name: Idea, stage: idea, requested_by: crm, requirements: [{ text: Not yet, status: draft, added_on: 2026-05-31 }] }
            """;

        Assert.Equal(
            [
                "Requirement app: ian (It) waits for crm (Marketing), 30 days",
                "Condition a: ian (It) waits for crm (Marketing), 29 days",
                "Tradeoff app: ian (It) waits for crm (Marketing), 20 days",
                "Condition a: ian (It) waits for mia (Marketing), 15 days",
            ],
            Waits(Stack));
    }

    [Fact]
    public void AProposalWaitsFromTheDayOfItsRequest()
    {
        const string Tools = "tools: { shop: { name: Shop, status: active } }\n";
        string[] proposals =
        [
            "proposal: { title: Heatmaps, need: x, requested_by: crm, candidates: hot }\ntools: { hot: { name: Hot, status: proposed, reviews: [{ kind: it, outcome: requested, requested_on: 2026-06-25 }] } }\n",
            "proposal: { title: Never asked, need: x, requested_by_person: mia, candidates: shop }\n",
            "proposal: { title: Decided, need: x, requested_by: crm, candidates: shop, decision: { outcome: rejected } }\n",
        ];

        Assert.Equal(
            ["Proposal p0: crm (Marketing) waits for platform (It), 5 days", "Proposal p1: mia (Marketing) waits for platform (It), unknown days"],
            Waits(Tools, proposals));
    }

    private static IEnumerable<string> Waits(string stack, params string[] proposals)
    {
        StackModel model = Loaded.Model(People + stack);
        var problems = new StackAudit.Diagnostics.DiagnosticBag();
        Proposal[] read = [.. proposals.Select((text, i) => ProposalLoader.Read(new SourceText($"proposals/p{i}.yaml", text), model, problems)!)];
        Assert.Equal("", PrintedProblems.Print(problems));
        return WaitingList.Of(model, new FieldValues(new ComputedFields(new StackGraph(model))), Usual, read).Select(Print);
    }

    private static string Print(Wait wait) =>
        $"{wait.Kind} {wait.About.Id}: {wait.Who?.Id ?? "nobody"} ({wait.WhoSide}) waits for {wait.For?.Id ?? "nobody"} ({wait.ForSide}), {(wait.DaysAt(Today) is { } days ? days : "unknown")} days";
}
