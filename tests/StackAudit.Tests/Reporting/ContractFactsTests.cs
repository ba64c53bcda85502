using StackAudit.Reporting;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Reporting;

public sealed class ContractFactsTests
{
    private const string Stack =
        """
        vendors:
          acme: { name: Acme, legal_name: Acme Ltd., contacts: { notices: legal@acme.example } }
          us: { name: Us, legal_name: Us SE, is_own: yes }
        tools:
          mail: { name: Mail, status: active, vendor: acme, category: crm, capabilities: [a, b, c], owners: { business: web }, exit: { alternatives: [post] }, access: { sso: other-plan, mfa: none, audit_log: on } }
          chat: { name: Chat, status: active, vendor: acme }
          post: { name: Post, status: active }
          twin: { name: Twin, status: active, category: crm }
          half: { name: Half, status: active, capabilities: [b, c] }
          form: { name: Form, status: active, capabilities: [a] }
          gone: { name: Gone, status: retired, category: crm }
        contracts:
          all: { vendor: acme, number: N-7, starts: 2025-01-01, renews_on: 2027-01-01, term: 12 months, exit_terms: Data within a month. }
          one: { vendor: acme, tools: [mail], renews_on: 2026-10-01, owner: dana, prices: [{ from: 2026-01-01, annual_cost: EUR 110 }, { from: 2025-01-01, annual_cost: EUR 100 }, { from: 2026-06-01, annual_cost: USD 90 }], uplift_cap: 5% }
          toolless: { renews_on: 2027-01-01 }
          other: { tools: [post], renews_on: 2027-06-01 }
        flows:
          - { from: mail, to: chat }
          - { from: chat, to: post, through: mail }
          - { id: old, from: mail, to: post, status: retired }
        journeys:
          buying: { name: Buying, stages: [{ id: s1, name: Look, tools: [mail] }, { id: s2, name: Pay, tools: [mail, post] }, { id: s3, name: Shop, tools: [mail], offline: yes }] }
        reports: { weekly: { name: Weekly, tool: mail } }
        kpis: { reach: { name: Reach, source: mail } }
        """;

    private readonly ReportedStack _stack = new(Stack);

    [Theory]
    [InlineData("all", "Acme")]
    [InlineData("one", "Acme: Mail")]
    [InlineData("toolless", "toolless")]
    [InlineData("other", "Post")]
    public void AContractIsCalledByWhatItIsFor(string id, string title) => Assert.Equal(title, _stack.Contract(id).Title);

    [Theory]
    [InlineData("vendor: acme", "Acme", null)]
    [InlineData("vendor: acme, tools: [first, second]", "Acme", null)]
    [InlineData("vendor: acme, tools: [other]", "Acme: Other", null)]
    [InlineData("vendor: acme, starts: 2023-05-01 }, d: { vendor: acme, starts: 2025-05-01", "Acme", 2023)]
    [InlineData("vendor: acme }, d: { vendor: acme", "Acme", null, "c")]
    [InlineData("vendor: acme, number: N-1, starts: 2023-05-01 }, d: { vendor: acme, starts: 2023-09-01", "Acme", null, "N-1")]
    [InlineData("vendor: acme, starts: 2023-05-01 }, d: { vendor: acme, status: ended, starts: 2020-05-01", "Acme", null)]
    [InlineData("vendor: acme, starts: 2023-05-01, tools: [first] }, d: { vendor: acme, tools: [second], starts: 2025-05-01", "Acme: Acme First", null)]
    public void OnlyWhereAVendorHasSeveralAContractIsToldByMore(string terms, string title, int? year, string? number = null)
    {
        ContractFacts contract = new ReportedStack($"vendors: {{ acme: {{ name: Acme }} }}\ntools: {{ first: {{ name: Acme First, vendor: acme }}, second: {{ name: Acme Second, vendor: acme }}, other: {{ name: Other, vendor: acme }} }}\ncontracts: {{ c: {{ {terms} }} }}").Contract("c");

        Assert.Equal((title, year, number), (contract.Title, contract.Year, contract.Number));
    }

    [Theory]
    [InlineData("all", "mail chat")]
    [InlineData("one", "mail")]
    [InlineData("toolless", "")]
    public void WithoutToolsItIsForAllOfItsVendor(string id, string tools) => Assert.Equal(tools.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), _stack.Contract(id).Tools.Select(tool => tool.Id).Order());

    [Fact]
    public void WhoOwnsTheToolsAnswersForAContractWithoutOwner() =>
        Assert.Equal(("web", "dana"), (_stack.Contract("all").Owners[0].Id, _stack.Contract("one").Owners[0].Id));

    [Fact]
    public void PricesAreHeldAgainstTheLimit() =>
        Assert.Equal(["2025-01-01 EUR 100  False", "2026-01-01 EUR 110 0.1 True", "2026-06-01 USD 90  False"],
            PriceHistory.Of(_stack.Contract("one"), _stack.Values).Select(step => FormattableString.Invariant($"{step.From:yyyy-MM-dd} {step.AnnualCost} {step.Rise:0.##} {step.IsAboveCap}")));

    [Fact]
    public void WhatStopsWithAToolIsFound()
    {
        var effects = new LeavingEffects([_stack.Find("tool", "mail")], _stack.Result.Model, _stack.Values);

        Assert.Equal((2, "s1", "weekly", "reach", false),
            (effects.Flows.Count, string.Join(' ', effects.StagesLost.Select(stage => _stack.Values.Text(stage, "id"))), effects.Reports[0].Id, effects.Kpis[0].Id, effects.IsNothing));
        Assert.True(new LeavingEffects([_stack.Find("tool", "form")], _stack.Result.Model, _stack.Values).IsNothing);
    }

    [Fact]
    public void WhatElseIsOwnedIsNamedBeforeItIsGuessed() =>
        Assert.Equal(["post named", "half 2", "twin category"],
            new OwnedAlternatives(_stack.Result.Model, _stack.Values).To([_stack.Find("tool", "mail")]).Select(other => $"{other.Tool.Id} {(other.IsNamed ? "named" : other.IsSameCategory ? "category" : other.Shared.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))}"));

    [Fact]
    public void ToolsCanBeLeftTogetherWhenTheLastOfTheirContractsEnds()
    {
        Assert.Equal(new DateOnly(2027, 6, 1), JointExit.Of([_stack.Find("tool", "mail"), _stack.Find("tool", "post")], _stack.Values));
        Assert.Null(JointExit.Of([_stack.Find("tool", "mail"), _stack.Find("tool", "twin")], _stack.Values));
    }

    [Fact]
    public void WhatIsNotThereOrDearerIsMissing() =>
        Assert.Equal(["single sign-on (only in a dearer plan)", "a second factor at sign-in"], MissingControls.Of(_stack.Find("tool", "mail"), _stack.Values));

    [Fact]
    public void TheNoticeNamesBothCompaniesTheContractAndTheDay() =>
        Assert.Equal(
            """
            Acme Ltd.
            legal@acme.example

            [place and day]

            Notice of termination of contract N-7

            Dear Sir or Madam,

            we hereby give notice of termination of our contract N-7, which began on 1 January 2025, with all that belongs to it, to 1 January 2027; failing that, to the next possible day. It shall not renew.

            Please confirm in writing that you have received this letter, and the day on which the contract ends.

            For the time after, we have agreed: Data within a month.
            Please tell us how and by when you hand over our data, and confirm when it has been deleted.

            Kind regards

            [name and office of who may sign]
            Us SE
            """.ReplaceLineEndings("\n"),
            new NoticeLetter(_stack.Contract("all"), _stack.Result.Model, _stack.Values).Text);

    [Fact]
    public void WhatTheNoticeDoesNotKnowIsABlank()
    {
        var stack = new ReportedStack("contracts: { c: { annual_cost: EUR 1 } }");

        string letter = new NoticeLetter(stack.Contract("c"), stack.Result.Model, stack.Values).Text;

        Assert.All(["[name of the vendor]", "[address for notices]", "[number of the contract]", "[end of the running term]", "\nShop"], blank => Assert.Contains(blank, letter, StringComparison.Ordinal));
    }
}
