using StackAudit.Diagnostics;
using StackAudit.Language.Parsing;
using StackAudit.Language.Syntax;
using StackAudit.Schema;
using StackAudit.Testing;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Testing;

public class MutantFinderTests
{
    [Theory]
    [InlineData("tool.users >= 5", "tool.users > 5", "tool.users < 5")]
    [InlineData("tool.users <= 5", "tool.users < 5", "tool.users > 5")]
    [InlineData("tool.users > 5", "tool.users >= 5", "tool.users <= 5")]
    [InlineData("tool.users < 5", "tool.users <= 5", "tool.users >= 5")]
    [InlineData("tool.status is active", "tool.status is not active")]
    [InlineData("tool.status is not active", "tool.status is active")]
    [InlineData("tool.users is missing", "tool.users is present")]
    [InlineData("tool.users is present", "tool.users is missing")]
    [InlineData("tool.tags is empty", "tool.tags is not empty")]
    [InlineData("tool.tags is not empty", "tool.tags is empty")]
    [InlineData("tool.since is before today", "tool.since is not after today", "tool.since is not before today")]
    [InlineData("tool.since is not before today", "tool.since is after today", "tool.since is before today")]
    [InlineData("tool.since is after today", "tool.since is not before today", "tool.since is not after today")]
    [InlineData("tool.since is not after today", "tool.since is before today", "tool.since is after today")]
    [InlineData("tool.since is older than 2 days", "tool.since is not older than 2 days", "tool.since is older than 3 days", "tool.since is older than 1 days")]
    [InlineData("tool.since is not older than quiet", "tool.since is older than quiet")]
    [InlineData("tool.until is due within 1 month", "tool.until is not due within 1 month", "tool.until is due within 2 months", "tool.until is due within 0 months")]
    [InlineData("tool.until is not due within quiet", "tool.until is due within quiet")]
    [InlineData("tool.regions is within [eea]", "tool.regions is not within [eea]", "tool.regions overlaps [eea]")]
    [InlineData("tool.regions is not within [eea]", "tool.regions is within [eea]")]
    [InlineData("tool.tier in [low, high]", "tool.tier not in [low, high]")]
    [InlineData("tool.tier not in [low, high]", "tool.tier in [low, high]")]
    [InlineData("tool.tags contains old", "not tool.tags contains old")]
    [InlineData("not tool.tags contains old", "tool.tags contains old")]
    [InlineData("tool.tags overlaps [old]", "not tool.tags overlaps [old]", "tool.tags is within [old]")]
    [InlineData("tool.name matches \"a*\"", "not tool.name matches \"a*\"")]
    [InlineData("tool.name starts with \"a\"", "not tool.name starts with \"a\"", "tool.name contains \"a\"")]
    [InlineData("tool.name ends with \"a\"", "not tool.name ends with \"a\"", "tool.name contains \"a\"")]
    public void AComparisonBecomesItsNeighbours(string condition, params string[] changed) => AssertChanged(condition, changed);

    [Theory]
    [InlineData("tool.tags contains old", "not … contains")]
    [InlineData("tool.name matches \"a*\"", "not … matches")]
    public void WhatHasNoOppositeIsNegatedAroundIt(string condition, string becomes) =>
        Assert.Equal(becomes, Find($"define x = {condition}", []).Single(mutant => mutant.Text.StartsWith("not ", StringComparison.Ordinal)).Becomes);

    [Theory]
    [InlineData("a and b", "a or b")]
    [InlineData("a or b", "a and b")]
    [InlineData("a and b and c", "a or (b and c)", "(a and b) or c")]
    [InlineData("a or b or c", "a and (b or c)", "(a or b) and c")]
    [InlineData("not a", "a")]
    public void AndOrAndNotAreExchanged(string condition, params string[] changed) => AssertChanged(condition, changed);

    [Theory]
    [InlineData("any(t in l where t.a)", "none(t in l where t.a)", "every(t in l satisfies t.a)", "any(t in l)")]
    [InlineData("none(t in l where t.a)", "any(t in l where t.a)", "every(t in l satisfies t.a)", "none(t in l)")]
    [InlineData("every(t in l satisfies t.a)", "any(t in l where t.a)", "none(t in l where t.a)")]
    [InlineData("every(t in l where t.b satisfies t.a)", "any(t in l where (t.b) and (t.a))", "none(t in l where (t.b) and (t.a))", "every(t in l satisfies t.a)")]
    [InlineData("count(list(t in l where t.a))", "count(list(t in l))")]
    [InlineData("min(t.n for t in l)", "max(t.n for t in l)")]
    [InlineData("max(t.n for t in l where t.a)", "min(t.n for t in l where t.a)", "max(t.n for t in l)")]
    public void WhatLooksAtListsIsExchanged(string condition, params string[] changed) => AssertChanged(condition, changed);

    [Theory]
    [InlineData(
        "a reaches b along flows with flow.c avoiding tools with tool.d",
        "not a reaches b along flows with flow.c avoiding tools with tool.d", "a reaches b along flows avoiding tools with tool.d", "a reaches b along flows with flow.c")]
    [InlineData("a reaches b", "not a reaches b")]
    public void RoutesLoseTheirConditions(string condition, params string[] changed) => AssertChanged(condition, changed);

    [Theory]
    [InlineData("a otherwise 5", "a otherwise 6", "a otherwise 4")]
    [InlineData("a otherwise 0", "a otherwise 1")]
    [InlineData("a otherwise 60%", "a otherwise 61%", "a otherwise 59%")]
    [InlineData("a otherwise EUR 1,000", "a otherwise EUR 1001", "a otherwise EUR 999")]
    [InlineData("a otherwise 3 working days", "a otherwise 4 working days", "a otherwise 2 working days")]
    [InlineData("a otherwise 2026-01-01", "a otherwise 2026-01-02", "a otherwise 2025-12-31")]
    [InlineData("a otherwise today", "a otherwise (today + 1 day)", "a otherwise (today - 1 day)")]
    [InlineData("a otherwise yes", "a otherwise no")]
    [InlineData("a otherwise no", "a otherwise yes")]
    [InlineData("a otherwise (5)", "a otherwise (6)", "a otherwise (4)")]
    [InlineData("a otherwise b")]
    public void ADefaultMovesByOneUnit(string value, params string[] changed) => AssertChanged(value, changed);

    [Fact]
    public void AWordOfAClosedVocabularyBecomesThoseBesideIt()
    {
        var tiers = EnumType.Ordered("tier", "low", "medium", "high");
        Assert.Equal(["a otherwise low", "a otherwise high"], ChangesOf("define x = a otherwise medium", new() { [new TextSpan(23, 6)] = tiers.Find("medium")! }, "define x = "));
    }

    [Fact]
    public void AParameterMovesAndItsBoundsStay() =>
        Assert.Equal(["few = 6 from 1 to 9 \"Few\"", "few = 4 from 1 to 9 \"Few\""], ChangesOf("param few = 5 from 1 to 9 \"Few\"", [], "param "));

    [Fact]
    public void ClausesAreDroppedAndWhoShouldActIsLeftAlone()
    {
        const string Rule = """
            rule ACME1 a "A"
              for each tool
              where tool.a
              unless tool.b
              forbid tool.c
              report at tool: "{list(t in l where t.a)}"
              also each t in l where t.d at t: "{t.a}"
              assign to first([a when tool.users >= 5])
              stake (tool.e otherwise 5)
            """;
        Assert.Equal(
            ["where tool.a", "unless tool.b", "where t.a", "where t.d"],
            Find(Rule, []).Select(mutant => Rule.Substring(mutant.Place.Start, mutant.Place.Length)));
    }

    private static void AssertChanged(string condition, string[] changed) =>
        Assert.Equal(changed.Order(StringComparer.Ordinal), ChangesOf($"define x = {condition}", [], "define x = ").Order(StringComparer.Ordinal));

    private static string[] ChangesOf(string item, Dictionary<TextSpan, EnumMember> words, string before) =>
        [.. Find(item, words).Select(mutant => (item[..mutant.Span.Start] + mutant.Text + item[mutant.Span.End..])[before.Length..])];

    private static IReadOnlyList<Mutant> Find(string item, Dictionary<TextSpan, EnumMember> words)
    {
        var source = new SourceText("a.rules", item);
        var problems = new DiagnosticBag();
        ItemSyntax syntax = Assert.Single(RuleParser.Parse(source, problems).Items);
        Assert.Empty(problems);
        return MutantFinder.Find(syntax, source, words);
    }
}
