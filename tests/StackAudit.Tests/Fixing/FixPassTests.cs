using StackAudit.Fixing;
using StackAudit.Rules;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Fixing;

/// <summary>Edits that no rule can make, since they are made by hand here.</summary>
public sealed class FixPassTests
{
    private const string Stack = "tools:\n  a: { name: A, status: active }\n  b: { name: B, status: active }\n";

    private static readonly string Untiered = FixRunTests.Rule("CO1001", "untiered", "require tool.tier is present", "fix safe \"Call it low\": set tool.tier to low");

    [Fact]
    public void AnEditThatBreaksTheYamlIsTakenBackAndTheOthersStay()
    {
        using var fixes = new Fixes(Stack, Untiered);
        EditedStack start = Open(fixes);
        Finding[] findings = [.. start.Result.Findings];
        var broken = new Fix("Break it", IsSafe: true, [new TextEdit("stack.yaml", new TextSpan(Stack.IndexOf("{ name: A", StringComparison.Ordinal), 1), "{ [")]);
        var pass = new FixPass(start);

        pass.Try([new ChosenFix(findings[0], broken), new ChosenFix(findings[1], findings[1].Fixes[0])]);

        RolledBackFix back = Assert.Single(pass.RolledBack);
        Assert.StartsWith("with it the stack would have the mistake STK0", back.Why, StringComparison.Ordinal);
        Assert.Equal("b", Assert.Single(pass.Made).Finding.Subjects[0].Id);
        Assert.Equal(Stack.Replace("B, status: active", "B, status: active, tier: low", StringComparison.Ordinal), Assert.Single(pass.Stack.Changes.Files).After.Content);
    }

    [Fact]
    public void AFileOutsideOfTheStackIsNotItsOwn()
    {
        using var fixes = new Fixes(Stack, Untiered);
        EditedStack start = Open(fixes);

        Assert.True(start.Holds("stack.yaml"));
        Assert.True(start.Holds("stackaudit.yaml"));
        Assert.False(start.Holds("../stack.yaml"));
        Assert.False(start.Holds("none.yaml"));
        Assert.False(start.Holds(Path.GetFullPath(fixes.Path + "/stack.yaml")));
    }

    private static EditedStack Open(Fixes fixes) => EditedStack.Open(new AnalyzerOptions { Paths = [fixes.Path], WithBuiltInRules = false });
}
