using StackAudit.Explaining;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Explaining;

/// <summary>The examples of <c>docs/mistakes.md</c> are tried: what is shown before "Instead" has the mistake, what comes after has not.</summary>
public sealed class MistakeExamplesTests
{
    private const string Fence = "```";
    private const string Instead = "Instead:";

    public static TheoryData<string> OfRules => [.. WithBothSides("STK01")];

    public static TheoryData<string> OfStacks => [.. WithBothSides("STK00")];

    [Theory]
    [MemberData(nameof(OfRules))]
    public void AnExampleOfARuleHasTheMistakeAndItsRemedyHasNot(string code)
    {
        string[] blocks = BlocksOf(code);
        Assert.Contains($"[{code}]", CheckRule(blocks[0]), StringComparison.Ordinal);
        Assert.DoesNotContain($"[{code}]", CheckRule(blocks[1]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OfStacks))]
    public void AnExampleOfAStackHasTheMistakeAndItsRemedyHasNot(string code)
    {
        string[] blocks = BlocksOf(code);
        Assert.Contains($"[{code}]", Check(Stack(blocks[0]), ""), StringComparison.Ordinal);
        Assert.DoesNotContain($"[{code}]", Check(Stack(blocks[1]), ""), StringComparison.Ordinal);
    }

    // A deprecated rule would need its successor beside it.
    private static IEnumerable<string> WithBothSides(string prefix) => Mistakes.All
        .Where(mistake => mistake.Code.StartsWith(prefix, StringComparison.Ordinal) && mistake.Text.Contains(Instead, StringComparison.Ordinal) && mistake.Code != "STK0191")
        .Select(mistake => mistake.Code);

    private static string[] BlocksOf(string code) =>
        [.. Mistakes.Find(code)!.Text.Split('\n' + Fence).Where((_, i) => i % 2 == 1).Select(block => block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..])];

    // Clauses alone are put into a rule with what it still needs.
    private static string CheckRule(string clauses)
    {
        string[] lines = [.. clauses.Split('\n').Select(line => line.Trim())];
        string one = clauses.Contains("pair", StringComparison.Ordinal) ? "a" : "tool";
        IEnumerable<string> rule =
        [
            .. Beginning("param"),
            .. Beginning("for").DefaultIfEmpty("for each tool"),
            .. lines.Except(Beginning("param")).Except(Beginning("for")).Except(Beginning("report")),
            .. Beginning("require").Concat(Beginning("forbid")).Any() ? [] : new[] { $"forbid {one}.is_live" },
            .. Beginning("report").DefaultIfEmpty($"report at {one}: \"{{{one}.name}}\""),
        ];
        return Check("tools: { a: { name: A, status: active } }\n", $"rule ACME1001 a \"A\"\n{string.Concat(rule.Select(line => $"  {line}\n"))}");

        IEnumerable<string> Beginning(string word) => lines.Where(line => line.Split(' ')[0] == word);
    }

    // Fields alone are put into an entry that takes them.
    private static string Stack(string yaml)
    {
        const string Tool = "tools: { crm: { name: CRM, status: active } }\n";
        string indented = $"    {yaml.Replace("\n", "\n    ", StringComparison.Ordinal)}\n";
        return yaml.Split(':')[0] switch
        {
            "tools" or "tool" or "flows" => yaml + "\n",
            "vendors" or "data" => $"{Tool}{yaml}\n",
            "notice" or "annual_cost" => $"{Tool}contracts:\n  c:\n    vendor: acme\n{indented}",
            "status" => $"tools:\n  crm:\n    name: CRM\n{indented}",
            _ => $"tools:\n  crm:\n    name: CRM\n    status: active\n{indented}",
        };
    }

    private static string Check(string stack, string rules)
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", "as_of: 2026-06-30\n");
        folder.Write("stack.yaml", stack);
        folder.Write("rules/own.rules", rules);
        return CommandRun.Of("check", folder.Path, "--quiet").Out;
    }
}
