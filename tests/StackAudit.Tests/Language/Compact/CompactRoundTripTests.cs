using StackAudit.Language.Binding;
using StackAudit.Language.Compact;
using StackAudit.Schema;
using StackAudit.Tests.Language.Binding;
using StackAudit.Tests.Language.Evaluation;
using StackAudit.Tests.Language.Parsing;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Language.Compact;

public sealed class CompactRoundTripTests
{
    private const string Drafts = "design/rule-drafts";

    // What the cases of the evaluation do not have.
    private const string Others = """
        param most = EUR 1,000 from EUR 0 to EUR 5,000 "Enough"
        param since = 2026-01-31
        param wanted = [eea, uk]
        param exact = no
        table months by tool.tier
          low: 12 months
          else: 1 year
        define shared = 2
        define tool.later = tool.sooner
        define tool.sooner = tool.tier is present and tool.tier >= high
        rule ACME1 all-it-can-say "All that a rule can say"
          severity info
          category other
          tags a, b
          because "So."
          help "Do."
          link "https://example.org"
          confidence low
          status deprecated "Another is better."
          param own = 60% from 0% to 100% "A share"
          for each tool
          require tool.later and exact
          report at tool.tier: "{tool.name | upper} {own}"
          also each o in tool.successors where o.later at o: "{o.name}"
          escalate to error when tool.tier is present and tool.tier is critical
          stake tool.annual_cost
          assign to tool.owners.business
          identify by tool
          fix safe "Ask": add { kind: it, outcome: requested, requested_on: today } to tool.reviews, delete tool.plan
        rule ACME2 forbidden-way "A way"
          for each tool as t
          forbid t reaches t along flows with flow.via is present avoiding tools with tool.later
          report at t: "{path}"
        """;

    [Fact]
    public void WhatTheCasesSayComesBackAsItWas()
    {
        var printer = new BoundPrinter();
        Checked others = Checked.From(Others);
        Assert.Empty(others.Problems.Select(problem => problem.Message));

        AssertComesBack(others.Rules, printer);
        Assert.All(EvaluationCaseReader.Read(CaseFile.ReadLines("evaluation.cases", "Evaluation")).Select(Evaluated.Bind), rules => AssertComesBack(rules, printer));

        AssertAllMet(typeof(BoundExpression), printer, typeof(BoundError));
        AssertAllMet(typeof(BoundClause), printer);
        AssertAllMet(typeof(BoundSource), printer);
    }

    [SharedInputFact(Drafts)]
    public void TheDraftsComeBackAsTheyWere()
    {
        string[] paths = [.. Directory.GetFiles(Repository.SharedPathOf(Drafts), "*.rules").Order(StringComparer.Ordinal)];
        BoundRules drafts = Checked.From([.. paths.Select(path => (File.ReadAllText(path), true))]).Rules;

        AssertComesBack(drafts with { WrongRules = [] }, new BoundPrinter());
    }

    [Fact]
    public void WithoutRulesTheDeclarationsAreThere()
    {
        BoundRules rules = Read(Checked.From(Others).Rules, withRules: false);

        Assert.Empty(rules.Rules);
        Assert.NotNull(rules.Declarations.FindDefinition("tool", "later"));
    }

    [Fact]
    public void WhatHasAMistakeIsNotWritten()
    {
        BoundRules wrong = Checked.From("rule ACME1 a \"A\"\n  for each tool\n  require tool.nme\n  report at tool: \"x\"\n").Rules;

        Assert.Throws<InvalidOperationException>(() => CompactWriter.Write(wrong, new MemoryStream()));
    }

    private static void AssertComesBack(BoundRules rules, BoundPrinter printer) => Assert.Equal(printer.Print(rules), printer.Print(Read(rules)));

    private static BoundRules Read(BoundRules rules, bool withRules = true)
    {
        using var stream = new MemoryStream();
        CompactWriter.Write(rules, stream);
        stream.Position = 0;
        BoundRules read = CompactReader.Read(stream, StackSchema.BuiltIn, withRules, path => new SourceText(path, ""));
        Assert.True(!withRules || stream.Position == stream.Length);
        return read;
    }

    private static void AssertAllMet(Type parent, BoundPrinter printer, params Type[] except)
    {
        Type[] all = [.. parent.Assembly.GetTypes().Where(type => type.IsSubclassOf(parent) && !type.IsAbstract)];
        Assert.InRange(all.Length, 4, int.MaxValue);
        Assert.Equal([], all.Except(except).Except(printer.Met).Select(type => type.Name));
    }
}
