using System.Diagnostics;
using StackAudit.Diagnostics;
using StackAudit.Model;
using Xunit;

namespace StackAudit.Tests.Loading;

public class AliasTests
{
    [Fact]
    public void AnAliasRepeatsAValue()
    {
        StackModel model = Loaded.Model(
            """
            tools:
              a: { name: A, status: active, stores: &pii [email, &x phone], access: &access { sso: enforced } }
              b: { name: B, status: active, stores: *pii, collects: *x, access: *access }
            """);

        Entity b = model.Find("tool", "b")!;
        Assert.Equal(["email", "phone"], ((object[])b.Value("stores")!).Cast<Entity>().Select(data => data.Id));
        Assert.Equal("phone", ((Entity)b.Value("collects.0")!).Id);
        Assert.Equal("enforced", b.Value("access.sso")!.ToString());
        Assert.Equal("*access", b.Written("access"));
    }

    [Fact]
    public void MergedValuesGiveWayToThoseOfTheMapping()
    {
        StackModel model = Loaded.Model(
            """
            x-base: &base { status: trial, tier: low, owners: { business: ops } }
            tools:
              a: { <<: *base, name: A, tier: high }
              b: { tier: high, name: B, <<: *base }
            """);

        foreach (Entity tool in model.All("tool"))
        {
            Assert.Equal("high", tool.Value("tier")!.ToString());
            Assert.Equal("trial", tool.Value("status")!.ToString());
            Assert.Equal("ops", ((Entity)tool.Value("owners.business")!).Id);
        }
    }

    [Fact]
    public void OfTwoMergedMappingsTheFirstCounts()
    {
        Entity tool = Loaded.Model(
            """
            x-a: &a { tier: low, plan: from a }
            x-b: &b { <<: *a, tier: high, description: from b, plan: from b }
            x-c: &c { description: from c, status: active }
            tools:
              crm: { name: CRM, <<: [*b, *c] }
            """).Find("tool", "crm")!;

        Assert.Equal("high", tool.Value("tier")!.ToString());
        Assert.Equal("from b", tool.Value("plan"));
        Assert.Equal("from b", tool.Value("description"));
        Assert.Equal("active", tool.Value("status")!.ToString());
    }

    [Fact]
    public void WhatIsMergedCanBeRepeatedItself()
    {
        Entity tool = Loaded.Model(
            """
            x-base: &base { status: active }
            tools:
              a: &a { <<: *base, name: A }
              b: { <<: *a, name: B }
              c: *a
            """).Find("tool", "c")!;

        Assert.Equal("A", tool.Value("name"));
        Assert.Equal("active", tool.Value("status")!.ToString());
    }

    [Fact]
    public void SectionsCanBeMerged() =>
        Assert.NotNull(Loaded.Model("people:\n  <<: { dana: { name: Dana } }\n  lee: { name: Lee }").Find("person", "dana"));

    [Fact]
    public void AQuotedMergeKeyIsAKeyLikeAnyOther() => Assert.Equal("STK0016", Assert.Single(Loaded.Problems("people: { dana: { name: Dana, \"<<\": x } }")).Code);

    [Theory]
    [InlineData("x-z: *i\n")]
    [InlineData("people: { dana: { name: Dana, tags: *i } }\n")]
    public void AnAliasBombIsAnErrorAtOnce(string use)
    {
        string bomb = "x-a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghi".Select(c => $"x-{c}: &{c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));
        Assert.True(bomb.Length < 1000);
        var clock = Stopwatch.StartNew();

        Diagnostic problem = Assert.Single(Loaded.Problems(bomb + use), problem => problem.Code == "STK0011");

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
        Assert.StartsWith("stack.yaml:7:", problem.Location.ToString());
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    public void DeepNestingIsAnErrorAtOnce(string open, string close)
    {
        const int Depth = 10_000;
        string deep = "x-a: " + string.Concat(Enumerable.Repeat(open, Depth)) + string.Concat(Enumerable.Repeat(close, Depth));
        var clock = Stopwatch.StartNew();

        Diagnostic problem = Assert.Single(Loaded.Problems(deep));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
        Assert.Equal("STK0009", problem.Code);
        Assert.Equal(1, problem.Location.Start.Line);
    }

    [Fact]
    public void DeepNestingOverLinesIsAnErrorAtOnce()
    {
        string deep = "x-a:\n" + string.Concat(Enumerable.Range(1, 10_000).Select(depth => new string(' ', depth) + "a:\n"));

        Assert.Equal("STK0009", Assert.Single(Loaded.Problems(deep)).Code);
    }

    [Fact]
    public void DeepNestingByAliasesIsAnErrorAtOnce()
    {
        string deep = "x-0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"x-{i}: &a{i} [*a{i - 1}]\n"));

        Assert.Equal("STK0009", Assert.Single(Loaded.Problems(deep)).Code);
    }
}
