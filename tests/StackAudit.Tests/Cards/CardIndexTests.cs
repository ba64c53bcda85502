using StackAudit.Cards;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cards;

public sealed class CardIndexTests
{
    private const string Stack =
        """
        tools:
          hub: { name: Hub, status: active, formerly: crm, owner: dana, contract: { vendor: acme }, replaces: [old, old2], regions: [] }
          old: { name: Old, status: retired }
          old2: { name: Old, status: retired }
        teams: { old: { name: Old team } }
        """;

    [Fact]
    public void AnIdOfSeveralKindsHasACardForEach() =>
        Assert.Equal(["team", "tool"], Find("old").Cards.Select(card => card.Entity.Kind.Name).Order());

    [Fact]
    public void AKindNarrowsTheSearch() => Assert.Equal("tool", Assert.Single(Find("tool:hub").Cards).Entity.Kind.Name);

    [Fact]
    public void SomebodyWhoIsNotDescribedHasACardOfWhatNamesThem() =>
        Assert.Equal("tool hub owners.business", Names(Assert.Single(Find("dana").Cards)));

    [Fact]
    public void EveryElementOfAListNamesItsOwn() => Assert.Equal("tool hub replaces", Names(Assert.Single(Find("old2").Cards)));

    [Fact]
    public void WhatIsWrittenNowhereNamesNobody() => Assert.Equal("", Names(Find("tool:hub").Cards[0]));

    [Fact]
    public void AnEmptyListIsAFact() => Assert.Contains(Find("tool:hub").Cards[0].Facts, fact => fact is { Field: "regions", Value: "none" });

    [Theory]
    [InlineData("old3", "There is no `old3` in this stack. Did you mean `old` or `old2`?")]
    [InlineData("crm", "There is no `crm` in this stack. The tool of this name is now called `hub`.")]
    [InlineData("person:hub", "There is no person `hub` in this stack.")]
    public void AnUnknownIdIsToldTheNearest(string id, string message)
    {
        CardSearch search = Find(id);

        Assert.Equal((message, 2), (search.Message, search.ExitCode));
    }

    private static string Names(Card card) => string.Join(", ", card.Referrers.Select(reference => $"{reference.By.Kind.Name} {reference.By.Id} {reference.Field}"));

    private static CardSearch Find(string id)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", Stack);
        return new CardIndex(Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path] })).Find(id);
    }
}
