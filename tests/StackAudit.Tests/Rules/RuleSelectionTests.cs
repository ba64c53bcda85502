using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Tests.Language.Binding;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class RuleSelectionTests
{
    private static readonly BoundRules Rules = Checked.From("""
        rule ACME1 one "One"
          category ownership
          tags quick
          for each tool
          require tool.is_live
          report at tool: "x"
        rule ACME2 two "Two"
          severity off
          category privacy
          for each tool
          require tool.is_live
          report at tool: "x"
        rule ACME3 three "Three"
          for each tool
          require tool.nme is "x"
          report at tool: "x"
        """).Rules;

    [Theory]
    [InlineData("", "ACME1")]
    [InlineData("ACME1", "ACME1")]
    [InlineData("one two", "ACME1 ACME2")]
    [InlineData("category:privacy", "ACME2")]
    [InlineData("tag:quick", "ACME1")]
    public void RulesAreNamedInFourWays(string only, string expected) =>
        Assert.Equal(expected, string.Join(' ', Select(only.Split(' ', StringSplitOptions.RemoveEmptyEntries), [], []).Select(rule => rule.Code)));

    [Fact]
    public void ARuleToSkipDoesNotRun() => Assert.Empty(Select([], ["one"], []));

    [Fact]
    public void ARuleThatIsOffAndAskedForWarns() => Assert.Equal(Severity.Warning, Assert.Single(Select(["two"], [], [])).Severity);

    [Fact]
    public void ARuleWithAMistakeHasItsNameButDoesNotRun() => Assert.Empty(Select(["three"], [], []));

    [Fact]
    public void AnUnknownRuleIsAMistakeAtItsWord()
    {
        DiagnosticBag problems = [];
        Assert.Empty(Select(["ACME9"], [], problems));
        Diagnostic problem = Assert.Single(problems);
        Assert.Equal("There is no rule, category or tag `ACME9`.", problem.Message);
        Assert.Equal("Did you mean `ACME1` or `ACME2`?", problem.Help);
        Assert.Equal("--only", problem.Location.Source.Path);
    }

    private static IReadOnlyList<BoundRule> Select(IReadOnlyList<string> only, IReadOnlyList<string> skip, DiagnosticBag problems) =>
        RuleSettings.Of(Settings.Empty(Some.Source), Rules, new CommandLineRules(Preset.Standard, only, skip), problems).Running;
}
