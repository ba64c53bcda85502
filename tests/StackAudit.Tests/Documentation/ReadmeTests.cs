using System.Globalization;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Documentation;

/// <summary>What the README shows is what the program does.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("README.md"));

    [Fact]
    public void TheExampleGivesTheOutputThatIsShown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", Block("```yaml", 0));
        CommandRun run = CommandRun.Of("check", folder.File("stack.yaml"), "--only", "residency-violated", "--quiet");
        Assert.Equal(Block("```text", 0).TrimEnd(), run.Out.TrimEnd());
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void TheShippedRuleIsShownAsItIs() =>
        Assert.StartsWith(Block("```", 0), File.ReadAllText(Repository.PathOf("rules", "ownership", "no-accountable-owner.rules")), StringComparison.Ordinal);

    [Fact]
    public void TheRuleOfOnesOwnWorks()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", "tools: { chat: { name: Chat, status: active, users: 3 } }\n");
        folder.Write("rules/idle-tool.rules", Block("```", 1));
        CommandRun run = CommandRun.Of("check", folder.Path, "--only", "idle-tool", "--quiet");
        Assert.Contains("ACME1001", run.Out, StringComparison.Ordinal);
        Assert.Contains("Chat has 3 users", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md", "the {0} shipped rules")]
    [InlineData("CHANGELOG.md", "{0} rules are shipped")]
    public void TheNumberOfShippedRulesIsThatOfTheRules(string page, string said) => Assert.Contains(
        string.Format(CultureInfo.InvariantCulture, said, RuleLibrary.BuiltIn().Rules.Count), File.ReadAllText(Repository.PathOf(page)), StringComparison.Ordinal);

    // The text of the n-th block that begins with this fence.
    private static string Block(string fence, int number)
    {
        int open = 0;
        bool inside = false;
        for (int i = 0; i < Lines.Length; i++)
        {
            if (!Lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            if (!inside && Lines[i] == fence && open++ == number)
            {
                return string.Concat(Lines.Skip(i + 1).TakeWhile(line => line != "```").Select(line => line + "\n"));
            }

            inside = !inside;
        }

        throw new InvalidOperationException($"The README has no block {number} of {fence}.");
    }
}
