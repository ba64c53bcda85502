using StackAudit.Testing;
using Xunit;

namespace StackAudit.Tests.Testing;

public class MutationTests
{
    private const string Rule = """
        define tool.is_small = tool.users is present and tool.users < few
        param few = 5 from 1 to 100

        rule ACME1 idle-tool "Idle"
          for each tool
          where tool.status is active
          forbid tool.is_small
          report at tool: "{tool.name}"

        """;

    private const string Weak = """"
        test ACME1 "weak"
          given """
            tools:
              a: { status: active, users: 1 }   #~ ACME1
              b: { status: active }             #~ ok ACME1
              c: { status: active, users: 7 }   #~ ok ACME1
          """

        """";

    private const string Strong = """"
        test ACME1 "strong"
          given """
            tools:
              a: { status: active, users: 4 }   #~ ACME1
              b: { status: active, users: 5 }   #~ ok ACME1
              c: { status: retired, users: 1 }
          """

        """";

    [Fact]
    public void WhatNoTestNoticesIsToldAtItsPlace() => Assert.Equal(
        [
            "6:3 change-not-noticed: No test notices when `where tool.status is active` is dropped. (may be dropped)",
            "1:61 change-not-noticed: No test notices when `<` becomes `<=`. (may be `<=`)",
            "2:13 change-not-noticed: No test notices when `5` becomes `6`. (may be `6`)",
            "2:13 change-not-noticed: No test notices when `5` becomes `4`. (may be `4`)",
        ],
        Mistakes(Rule + Weak));

    [Fact]
    public void TestsAtTheBorderNoticeAll()
    {
        IReadOnlyList<MutationResult> items = Mutate(Rule + Weak + Strong);
        Assert.Equal(["ACME1 idle-tool", "define tool.is_small", "param few"], items.Select(item => item.Name));
        Assert.All(items, item => Assert.Equal((item.Mutants, 0), (item.Killed, item.Mistakes.Count)));
    }

    [Fact]
    public void AReasonExcusesAChangeThatNoTestNotices()
    {
        string excused = Above("# equivalent `dropped`: all tools are active").Replace("< few", "< few   # equivalent `<=`: nobody has five", StringComparison.Ordinal);
        IReadOnlyList<MutationResult> items = Mutate(excused + Weak);
        Assert.Equal((2, 2), (items.Sum(item => item.Excused), items.Sum(item => item.Survived)));
    }

    [Fact]
    public void AReasonForAChangeThatATestNoticesIsTold() =>
        Assert.Equal(["6:3 idle-excuse: Nothing needs the reason for `dropped`: tests show it."], Mistakes(Above("# equivalent `dropped`: all tools are active") + Strong + Weak));

    [Fact]
    public void AReasonThatIsNoneIsTold() =>
        Assert.Equal(["6:3 malformed-excuse: This comment gives no reason for anything."], Mistakes(Above("# equivalent `dropped`:") + Strong + Weak));

    [Fact]
    public void ARuleOfWhichNoTestPassesIsNamed()
    {
        MutationResult item = Assert.Single(Mutate(Rule + Weak.Replace("#~ ok ACME1", "#~ ACME1", StringComparison.Ordinal)));
        Assert.Equal(("ACME1 idle-tool", "no test of it passes"), (item.Name, item.NotTried));
    }

    [Fact]
    public void ATestWithFieldsOfItsOwnNoticesChangesToo()
    {
        string own = Strong.Replace("  given", "  config \"\"\"\n    fields: [{ kind: tool, name: colour, type: text }]\n  \"\"\"\n  given", StringComparison.Ordinal);
        IReadOnlyList<MutationResult> items = Mutate(Rule + own + Weak);
        Assert.Equal(["ACME1 idle-tool", "define tool.is_small", "param few"], items.Select(item => item.Name));
        Assert.All(items, item => Assert.Equal(item.Mutants, item.Killed));
    }

    [Fact]
    public void TheNumberOfThreadsDoesNotShow()
    {
        string[] one = Mistakes(Rule + Weak, threads: 1);
        Assert.NotEmpty(one);
        Assert.Equal(one, Mistakes(Rule + Weak, threads: 8));
    }

    private static string Above(string comment) => Rule.Replace("  where", $"  {comment}\n  where", StringComparison.Ordinal);

    private static string[] Mistakes(string rules, int threads = 2) => [.. Mutate(rules, threads).SelectMany(item => item.Mistakes).Select(mistake => Tested.Print(mistake))];

    private static IReadOnlyList<MutationResult> Mutate(string rules, int threads = 2)
    {
        TestReport report = Tested.Report(rules, options => options with { Mutate = true, Threads = threads });
        Assert.Empty(report.Problems);
        return report.Mutation!;
    }
}
