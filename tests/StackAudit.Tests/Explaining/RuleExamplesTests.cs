using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Explaining;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Loading;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Testing;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Explaining;

public sealed class RuleExamplesTests
{
    private static readonly RuleLibrary Library = RuleLibrary.BuiltIn();

    [Fact]
    public void EveryShippedRuleHasAnExampleThatFails()
    {
        Assert.NotEmpty(Library.Rules);
        Assert.All(Library.Rules, rule => Assert.NotNull(new RuleExamples(Library).Of(rule).Failing));
    }

    [Fact]
    public void ATestThatShowsBothIsCutInTwo()
    {
        (RuleExample? failing, RuleExample? passing) = new RuleExamples(Library).Of(Library.Find("no-accountable-owner")!);

        Assert.Contains("crm:", failing!.Yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("cdp:", failing.Yaml, StringComparison.Ordinal);
        Assert.Contains("cdp:", passing!.Yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("crm:", passing.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExampleThatFailsFailsAndOneThatPassesIsLookedAt()
    {
        Assert.NotEmpty(Library.Rules);
        foreach (BoundRule rule in Library.Rules)
        {
            (RuleExample? failing, RuleExample? passing) = new RuleExamples(Library).Of(rule);
            AssertShown(rule, failing!, fails: true);
            if (passing != null)
            {
                AssertShown(rule, passing, fails: false);
            }
        }
    }

    [Fact]
    public void NothingIsCutToWhichTheRestRefers()
    {
        (RuleExample? failing, RuleExample? passing) = Of("""
                people:
                  dana: { name: Dana }   #~ ACME1
                  emil: { name: Emil }   #~ ok ACME1
                  uma:
                    name: Uma            #~ ok ACME1
                tools:
                  a: { status: active, owners: { business: dana } }
                  b: { status: active, owners: { business: dana } }
                  c: { status: active, owners: { business: emil, technical: dana } }
                  d: { status: active, owners: { business: uma } }
            """);
        Assert.Equal(
            ["people:", "  dana: { name: Dana }   # found", "tools:", "  a: { status: active, owners: { business: dana } }", "  b: { status: active, owners: { business: dana } }"],
            failing!.Yaml.Split('\n'));
        Assert.Equal(["people:", "  emil: { name: Emil }   # fine", "  uma:", "    name: Uma            # fine"], passing!.Yaml.Split('\n'));
    }

    [Fact]
    public void WhatTheRuleCouldNotLookAtIsNoExampleThatPasses() => Assert.Null(Of("""
                people:
                  dana: { name: Dana }   #~ ACME1
                tools:
                  a: { status: active, owners: { business: dana } }
                  b: { status: active, owners: { business: dana } }
            """).Passing);

    [Fact]
    public void MarkersAreSaidInWords() => Assert.Equal(
        "a: 1   # fine\nb:   # found\nc: 2\nd: 3   # could not look, found",
        ExampleWords.Of("a: 1   #~ ok STK1001\nb:\n  #~^ STK1001 error\nc: 2 #~ STK1002\nd: 3   #~ unknown STK1001 #~ STK1001", "STK1001"));

    private static void AssertShown(BoundRule rule, RuleExample example, bool fails)
    {
        DateOnly? asOf = example.AsOf == null ? null : DateOnly.ParseExact(example.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        LoadResult loaded = StackLoader.Load([new SourceText("stack.yaml", example.Yaml)], new LoadOptions { AsOf = asOf, RequiresTools = false, Gaps = new Gaps() });
        Assert.DoesNotContain(loaded.Problems, problem => problem.Severity == Severity.Error);
        RuleRun run = new RuleRunner(new EvaluationContext(new StackGraph(loaded.Model!)), threads: 1, withTimes: false)
            .Run([rule, .. TestedRules.Excepted(loaded.Model!, Library.Bound).Where(other => other.Code != rule.Code)]);
        Assert.True(run.Summaries.Single(summary => summary.Rule.Code == rule.Code).InScope > 0, rule.Code);
        Assert.Equal((rule.Code, fails), (rule.Code, run.Findings.Any(finding => finding.Rule.Code == rule.Code)));
    }

    private static (RuleExample? Failing, RuleExample? Passing) Of(string stack)
    {
        using var folder = new TemporaryFolder();
        string rule = """
            rule ACME1 hats "Too many hats"
              for each person
              let owned = list(t in person.tools where t.owners.business is present and t.owners.business is person)
              require count(owned) < 2
              report at person: "{person.name}"

            """;
        folder.Write("rules/hats.rules", $"{rule}test ACME1 \"hats\"\n  given \"\"\"\n{stack}\n  \"\"\"\n");
        RuleLibrary library = RuleLibrary.Load([folder.Path], []);
        Assert.Empty(library.Problems);
        return new RuleExamples(library).Of(library.Find("ACME1")!);
    }
}
