using StackAudit.Diagnostics;
using StackAudit.Graph;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Language.Parsing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Rules.Running;

/// <summary>How much work is saved, told by how few steps are enough. That nothing else shows is what the evaluation cases are for.</summary>
public sealed class PlanTests
{
    private const int Many = 400;

    // In a row, two of each vendor.
    private static readonly StackModel Row = Load(Many);

    public static TheoryData<string, string, long> Plans => new()
    {
        // 400 turns, and 400 once.
        { "what depends on nothing is asked once", "require any(t in all tools where t.name is \"none\")", 2 * Many },
        { "a name for it too", "let none = list(t in all tools where t.name is \"none\")\n  require none is not empty", 2 * Many },
        { "what depends on the outer loop is asked once for each of its turns", "for each v in [\"x\", \"y\"]\n  require any(t in all tools where t.name starts with tool.name and t.name is \"none\")", 3 * Many + (Many * Many) },
        { "two of one vendor find each other", "require any(t in all tools where t is not tool and t.vendor is present and t.vendor is tool.vendor and t.name is \"none\")", 4 * Many },
        { "loops too", "for each tool as t\n  where t.vendor is present\n  where t.vendor is tool.vendor\n  require t.status is retired", 4 * Many },
        { "those that an earlier condition leaves", "require any(t in all tools where t.tier is present and t.name starts with tool.name and t.name is \"none\")", 2 * Many },
        { "one search from the start", "let start = list(t in all tools where t.id is \"t0000\")\n  require start reaches tool along flows with flow.via is present and flow.via is api", 6 * Many },
        { "one search to the end", "let end = list(t in all tools where t.id is \"t0000\")\n  require tool reaches end along flows with flow.via is present and flow.via is api", 6 * Many },
        { "all at once", "let end = list(t in all tools where t.id is \"t0000\")\n  require tool reaches end", 4 * Many },
        { "an index within a definition", "require tool.has_twin and tool.is_none", 5 * Many },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void WorkIsSaved(string what, string clauses, long steps)
    {
        string rules = Rule("ACME1", clauses);

        Assert.NotEmpty(what);
        Assert.Empty(Run(Row, rules, steps).Problems);
        Assert.Single(Run(Row, rules, steps, isPlanned: false).Problems);
        Assert.Single(Run(Row, rules, Many - 1).Problems);
    }

    [Theory]
    [InlineData("x.capabilities overlaps y.capabilities")]
    [InlineData("x.vendor is present and y.vendor is present and x.vendor is y.vendor")]
    [InlineData("x.aliases contains plain(y.name)")]
    public void PairsOfTenThousandAreFoundInAFewSteps(string join)
    {
        StackModel model = Load(10_000);
        RuleRun run = Run(model, Pairs(join), 100_000);

        Assert.Empty(run.Problems);
        Assert.Equal(10_000L * 9_999 / 2, Assert.Single(run.Summaries).Considered);
    }

    [Fact]
    public void PairsComeInTheSameOrder()
    {
        string rules = Pairs("x.capabilities overlaps y.capabilities and x.status is active");

        RuleRun one = Run(Row, rules, long.MaxValue, isPlanned: false);

        Assert.Equal(Many / 2, one.Findings.Count);
        Assert.Equal(one.Findings.Select(finding => finding.Message), Run(Row, rules, long.MaxValue).Findings.Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("list(t in x.replaces where t is not y) overlaps y.replaces")]
    [InlineData("(x.annual_cost otherwise 1) is (y.annual_cost otherwise 1) and x.id is \"none\"")]
    [InlineData("x.tags + y.tags is not empty and x.name starts with y.name and x.tags overlaps y.tags")]
    public void TooManyPairsThatNoIndexFindsAreRefused(string join)
    {
        RuleRun few = Run(Load(PairCompiler.MostWithoutIndex), Pairs(join), long.MaxValue);
        RuleRun many = Run(Load(PairCompiler.MostWithoutIndex + 1), Pairs(join), long.MaxValue);

        Assert.Empty(few.Problems);
        Diagnostic problem = Assert.Single(many.Problems);
        Assert.Equal("STK0155", problem.Code);
        Assert.Equal("rules/a.rules:2:12", problem.Location.ToString());
        Assert.Equal("`acme1` was not begun: it would look at every two of more than 2,000 tools, one pair after the other.", problem.Message);
        Assert.Contains("something of `x` alone with something of `y` alone", problem.Help, StringComparison.Ordinal);
        Assert.Empty(many.Findings);
    }

    [Fact]
    public void RulesShareWhatHasOneShape()
    {
        string rules = string.Concat(Enumerable.Range(1, 20).Select(i => Rule(
            $"ACME{i}",
            $"let same{i} = list(x{i} in all tools where x{i} is not tool and x{i}.vendor is present and x{i}.vendor is tool.vendor)\n  require same{i} is empty")));

        RuleRun one = Run(Row, rules, 4 * Many, threads: 1);
        RuleRun eight = Run(Row, rules, 4 * Many, threads: 8);

        Assert.Empty(one.Problems);
        Assert.Equal(20 * Many, one.Findings.Count);
        Assert.Equal(one.Findings.Select(finding => finding.Id), eight.Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void WhoWatchesHearsOfEachPairAndEachElement()
    {
        const string Rules = """
            rule ACME1 acme1 "Watched"
              for each vendor
              for each pair of tools as x, y
              where x.tags overlaps y.tags
              let words = list(w in ["a" when vendor.name is "V", "b" when today is after 2020-01-01] where w is not "c")
              forbid words is empty
              report at x: "x"

            """;
        StackModel model = LoadText("vendors: { v: { name: V } }\ntools: { a: { name: A, status: active, tags: [x] }, b: { name: B, status: active, tags: [x] }, c: { name: C, status: active } }");
        string[] heard = [.. new[] { true, false }.Select(Listen)];

        Assert.Equal("BoundForEach 4, BoundScope 3, BoundElement 2, BoundRule 1", heard[0]);
        Assert.Equal(heard[1], heard[0]);

        string Listen(bool isPlanned)
        {
            var parts = new List<string>();
            new RuleRunner(new EvaluationContext(new StackGraph(model)) { IsPlanned = isPlanned }, 1, false, (part, _, _) => parts.Add(part.GetType().Name)).Run(Bind(Rules));
            return string.Join(", ", parts.CountBy(part => part).Select(part => $"{part.Key} {part.Value}"));
        }
    }

    private static RuleRun Run(StackModel model, string rules, long steps, bool isPlanned = true, int threads = 1) =>
        new RuleRunner(new EvaluationContext(new StackGraph(model)) { MaxSteps = steps, IsPlanned = isPlanned }, threads, withTimes: false).Run(Bind(rules));

    private static IReadOnlyList<BoundRule> Bind(string rules)
    {
        const string Definitions = """
            define tool.has_twin = any(t in all tools where t is not tool and t.vendor is present and tool.vendor is present and t.vendor is tool.vendor)
            define tool.is_none = any(t in all tools where t.name is "none" and tool.name is not "none")
            """;
        return BoundText.Of(rules + Definitions);
    }

    private static string Rule(string code, string clauses) =>
        $"rule {code} {code.ToLowerInvariant()} \"Costly\"\n  for each tool\n  where tool.vendor is present\n  {clauses}\n  report at tool: \"x\"\n  identify by tool\n";

    private static string Pairs(string join) =>
        $"rule ACME1 acme1 \"Pairs\"\n  for each pair of tools as x, y\n  where {join}\n  require x.status is retired\n  report at x: \"{{x.name}} {{y.name}}\"\n";

    private static StackModel Load(int tools) => LoadText(
        "vendors:\n" + string.Concat(Enumerable.Range(0, tools / 2).Select(i => $"  v{i:0000}: {{ name: V{i} }}\n"))
        + "tools:\n" + string.Concat(Enumerable.Range(0, tools).Select(i => $"  t{i:0000}: {{ name: T{i}, status: active, vendor: v{i / 2 % (tools / 2):0000}, capabilities: [c{i / 2}], aliases: [t{i + 1}] }}\n"))
        + "flows:\n" + string.Concat(Enumerable.Range(1, tools - 1).Select(i => $"  - {{ from: t{i - 1:0000}, to: t{i:0000}, via: api }}\n")));

    private static StackModel LoadText(string text) => StackLoader.Load([new SourceText("stack.yaml", text)], new LoadOptions()).Model!;
}
