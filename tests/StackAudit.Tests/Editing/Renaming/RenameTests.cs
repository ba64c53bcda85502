using StackAudit.Editing;
using StackAudit.Loading;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Editing.Renaming;

public sealed class RenameTests
{
    private const string Stack =
        """
        tools:
          crm: &crm
            name: CRM
            owner: sales
            status: active
          cdp: { name: CDP, status: active, fallback: crm, contract: { vendor: acme } }
        teams: { sales: { name: Sales } }
        people: { sales: { name: S. Ales } }
        flows: [{ from: crm, to: cdp }]
        data: { order: { name: Order } }
        glossary: { CDP: "A place" }
        observed: [{ source: sso, via: sign-in, name: crm, seen_on: 2026-01-01 }]
        """;

    [Theory]
    [InlineData("crn", "x", "There is no `crn` in this stack. Did you mean `crm`, `CDP` or `cdp`?")]
    [InlineData("person:crm", "x", "There is no person `crm` in this stack.")]
    [InlineData("sales", "x", "`sales` is `person` and `team`. Say which: `person:sales` or `team:sales`.")]
    [InlineData("crm", "crm", "The tool has the id `crm` already.")]
    [InlineData("crm", "CDP", "There is a tool `cdp` already, at stack.yaml:6:3.")]
    [InlineData("crm", "a b", "`a b` is no id. An id is letters, digits, `-`, `_` and `.`, and no word for what is not known.")]
    [InlineData("crm", "tbd", "`tbd` is no id. An id is letters, digits, `-`, `_` and `.`, and no word for what is not known.")]
    [InlineData("contract:cdp", "x", "The contract `cdp` stands inside the tool and has its id. Rename the tool: `tool:cdp`.")]
    [InlineData("sighting:sso/crm", "x", "A sighting has no id of its own; `sso/crm` consists of its fields.")]
    [InlineData("team:sales", "sales-team", null)]
    public void WhatCannotBeRenamedIsRefused(string oldId, string newId, string? refusal) => Assert.Equal(refusal, Plan(Stack, oldId, newId).Refusal);

    [Fact]
    public void AStackWithMistakesIsNotRenamedIn()
    {
        RenameResult result = Plan("tools: { crm: { name: CRM } }", "crm", "x");

        Assert.StartsWith("A stack with mistakes", result.Refusal, StringComparison.Ordinal);
        Assert.Single(result.Problems);
    }

    [Fact]
    public void WhatOthersRepeatIsNotChanged() =>
        Assert.StartsWith("The tool `crm` stands where", Plan(Stack + "\n  \nx-a: *crm", "crm", "x").Refusal, StringComparison.Ordinal);

    [Fact]
    public void AKindCanBeNamed() => Assert.Contains("owner: sales-team\n", After(Stack, "team:sales", "sales-team"), StringComparison.Ordinal);

    [Fact]
    public void AFlowGetsAnIdOfItsOwn() =>
        Assert.Contains("[{ from: crm, to: cdp, id: nightly, formerly: [crm->cdp] }]", After(Stack, "crm->cdp", "nightly"), StringComparison.Ordinal);

    [Fact]
    public void ATermIsRenamedByItsKey() =>
        Assert.Contains("glossary: { Customer data platform: { definition: A place, formerly: [CDP] } }", After(Stack, "term:CDP", "Customer data platform"), StringComparison.Ordinal);

    [Fact]
    public void SomebodyWhoIsNotDescribedIsRenamedWhereverTheyAreNamed() =>
        Assert.Contains("contract: { vendor: zenith }", After(Stack, "acme", "zenith"), StringComparison.Ordinal);

    [Fact]
    public void CommonDataKeepsItsName() =>
        Assert.StartsWith("`email` is common data", Plan("tools: { a: { name: A, status: active, stores: email } }", "email", "mail").Refusal, StringComparison.Ordinal);

    [Fact]
    public void QuotesStay() =>
        Assert.Equal(
            "tools: { 'hub': { name: A, status: active, formerly: [a] }, b: { name: B, status: active, fallback: \"hub\" } }",
            After("tools: { 'a': { name: A, status: active }, b: { name: B, status: active, fallback: \"a\" } }", "a", "hub"));

    [Theory]
    [InlineData("b, formerly: [a]", "a", "a")]
    [InlineData("c, formerly: [a, b]", "b", "b, formerly: [a, c]")]
    [InlineData("c, formerly: [a, b]", "a", "a, formerly: [a, b, c]")]
    public void WhoGetsAnEarlierIdBackHasItNoLongerAsAnEarlierOneUnlessFindingsAreKnownByIt(string before, string newId, string after) =>
        Assert.Equal(Tool(after), After(Tool(before), before[..1], newId));

    [Fact]
    public void AnEarlierIdIsToldWhatItIsCalledNow() =>
        Assert.Equal("`old` is now called `a`.", Plan("tools: { a: { name: A, status: active, formerly: old } }", "old", "x").Refusal);

    private static string Tool(string idAndRest) => $"tools: {{ {idAndRest[..1]}: {{ name: A, status: active{idAndRest[1..]} }} }}";

    private static RenameResult Plan(string stack, string oldId, string newId) =>
        Rename.Plan(StackLoader.Load([new SourceText("stack.yaml", stack)], new LoadOptions()), oldId, newId);

    private static string After(string stack, string oldId, string newId)
    {
        RenameResult result = Plan(stack, oldId, newId);
        Assert.Null(result.Refusal);
        return Assert.Single(result.Files).After.Content;
    }
}
