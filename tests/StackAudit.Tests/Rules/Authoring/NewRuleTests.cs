using StackAudit.Explaining;
using StackAudit.Language.Formatting;
using StackAudit.Language.Parsing;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Authoring;

public sealed class NewRuleTests
{
    public static TheoryData<string> Kinds => [.. StackSchema.BuiltIn.Kinds.Where(kind => kind.Section != null).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ARuleOverAnyKindBindsAndItsTestShowsBothSides(string kind)
    {
        using var folder = new TemporaryFolder();
        NewFile file = Assert.Single(Make(folder, new NewRuleOptions { Name = "fresh", Prefix = "ACME", Kind = kind, Paths = [folder.Path] }).Files);
        folder.Write("rules/fresh.rules", file.Text);
        var library = RuleLibrary.Load([folder.Path], []);
        (RuleExample? failing, RuleExample? passing) = new RuleExamples(library).Of(library.Find("fresh")!);

        Assert.Empty(library.Problems);
        Assert.Equal(0, CommandRun.Of("test", folder.File("rules")).ExitCode);
        Assert.NotNull(failing);
        Assert.NotNull(passing);
    }

    [Fact]
    public void ItIsWrittenInTheOneStyle()
    {
        string text = RuleSkeleton.Write("ACME1001", "fresh", StackSchema.BuiltIn["tool"], StackSchema.BuiltIn);
        Assert.Equal(text, RuleFormatter.Format(RuleParser.Parse(new SourceText("a.rules", text), [])));
    }

    [Theory]
    [InlineData("", "", "ACME1001")]
    [InlineData("ACME1007 a", "", "ACME1008")]
    [InlineData("ACME1007 a", "OPS2001 b removed\nOPS2002 c", "OPS2003")]
    public void TheNextFreeCodeFollowsThoseThatWereGiven(string rule, string codes, string expected)
    {
        using var folder = new TemporaryFolder();
        if (rule.Length > 0)
        {
            folder.Write("rules/a.rules", $"rule {rule} \"A\"\n  for each tool\n  forbid tool.is_live\n  report at tool: \"{{tool.name}}\"\n");
        }

        if (codes.Length > 0)
        {
            folder.Write("rules/codes.lock", codes);
        }

        (IReadOnlyList<NewFile> files, _) = Make(folder, new NewRuleOptions { Name = "fresh", Prefix = rule.Length == 0 ? "ACME" : null, Paths = [folder.Path] });
        Assert.StartsWith($"rule {expected} fresh", files[0].Text.Split("\n\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ALockFileGetsTheCode()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rules/codes.lock", "ACME1001 old removed");
        (IReadOnlyList<NewFile> files, _) = Make(folder, new NewRuleOptions { Name = "fresh", Paths = [folder.Path] });
        Assert.Equal("ACME1001 old removed\nACME1002 fresh\n", files[1].Text);
    }

    [Fact]
    public void ACodeThatWasEverGivenIsNotGivenAgain()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rules/codes.lock", "ACME1001 old removed\n");
        Assert.Equal("The code `ACME1001` is taken, or was.", Make(folder, new NewRuleOptions { Name = "fresh", Code = "ACME1001", Paths = [folder.Path] }).Trouble);
    }

    private static (IReadOnlyList<NewFile> Files, string? Trouble) Make(TemporaryFolder folder, NewRuleOptions options)
    {
        folder.Write("stackaudit.yaml", "as_of: 2026-06-30\n");
        return NewRule.Make(options);
    }
}
