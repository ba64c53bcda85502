using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output;

/// <summary>A rule that saw nothing has not passed, and one that could not tell whether there was something is told apart.</summary>
public sealed class RuleListsTests
{
    private const string Unclassified = "vendors: { acme: { name: Acme } }\ndata: { foo: { name: Foo } }\ntools: { a: { name: A, status: active, vendor: acme, stores: [foo] } }\n";

    [Fact]
    public void ARuleThatCouldNotTellIsNotAmongThoseThatLookedAtNothing()
    {
        string text = Check(Unclassified, "--only", "STK1401", "--only", "STK1901");
        Assert.Contains("Could not tell whether there is anything to look at (1 rule): STK1401\n", text, StringComparison.Ordinal);
        Assert.Contains("Looked at nothing (1 rule): STK1901\n", text, StringComparison.Ordinal);
        Assert.Contains("1 could not tell whether there was anything to look at; 1 had nothing to look at.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyIdleRulesAreCountedByCategoryUnlessSomebodyAsksForAll()
    {
        string text = Check(Unclassified);
        Assert.Contains("`--all` names them): ", text, StringComparison.Ordinal);
        Assert.Contains("Customer journey (4)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("STK1903", text, StringComparison.Ordinal);
        Assert.Contains("STK1903", Check(Unclassified, "--all"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFactTellsHowManyRulesCouldNotLookAndHowManyLookedWithout() =>
        Assert.Matches("Foo has no `classification`: [0-9]+ rules? could not look, [0-9]+ looked without", Check(Unclassified));

    private static string Check(string stack, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", stack);
        return CommandRun.Of(["check", folder.Path, "--as-of", "2026-06-30", .. options]).Out;
    }
}
