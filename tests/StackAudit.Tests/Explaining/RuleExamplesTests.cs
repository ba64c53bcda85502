using StackAudit.Explaining;
using StackAudit.Rules;
using StackAudit.Testing;
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
        Assert.Contains("cms:", passing!.Yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("esp", passing.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void MarkersAreNoPartOfAnExample()
    {
        FixtureText text = FixtureText.OfFile(new SourceText("a.yaml", "a: 1   #~ ok STK1001\nb:\n  #~^ STK1001 error\nc: 2 #~ STK1002"), "a.yaml");
        IReadOnlyList<ExampleLine> lines = ExampleLine.Read(text, "STK1001");

        Assert.Equal([("a: 1", false, true), ("b:", true, false), ("c: 2", false, false)], lines.Select(line => (line.Text, line.Fails, line.Passes)));
    }
}
