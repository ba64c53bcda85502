using System.Text.RegularExpressions;
using StackAudit.Language.Binding;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

/// <summary>What shipped rules say to their readers: in words that both sides know, and without blame.</summary>
public sealed class ShippedWordsTests
{
    private static readonly string[] Sides = ["business", "technology", "both"];

    /// <summary>Terms of those who write such rules, not of those who read the findings.</summary>
    private static readonly string[] Terms =
    [
        "graph", "node", "edge", "vertex", "upstream", "downstream", "cut point", "transitive", "topolog", "traverse", "boolean", "null", "enum", "regex", "foreign key",
    ];

    private static readonly string[] Blame = ["fault of", "blame", "careless", "negligent", "forgot", "failed to", "lazy", "guilty", "should have known", "shadow it"];

    private static readonly IReadOnlyList<BoundRule> Rules = RuleLibrary.BuiltIn().Rules;

    [Fact]
    public void NoTextUsesAShortFormThatOurOwnRuleDoesNotKnow()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", "as_of: 2026-06-30\n");
        folder.Write("stack.yaml", "tools: { crm: { name: Demo, status: active } }\ninitiatives:\n" + string.Concat(Rules.Select(rule => $"  {rule.Code}: {{ name: {rule.Code}, stage: planning, why: {Quote(string.Join(" ", Texts(rule)))} }}\n")));
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], Only = ["undefined-jargon"] });
        Assert.Empty(result.Problems);
        Assert.Equal(Rules.Count, Assert.Single(result.Rules).InScope);
        Assert.Empty(result.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void OurOwnRuleWouldSeeOne()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stack.yaml", "tools: { crm: { name: Demo, status: active } }\ninitiatives: { a: { name: A, stage: planning, why: Ask for the XQZ of the vendor } }\n");
        Assert.Single(Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], Only = ["undefined-jargon"] }).Findings);
    }

    [Fact]
    public void NoTextUsesTermsOfGraphsOrBlamesASide()
    {
        Assert.True(Rules.Count >= 100);
        string[] wrong =
        [
            .. from rule in Rules
               from text in Texts(rule)
               from term in Terms.Concat(Blame.Select(words => words + @"\b"))
               where Regex.IsMatch(text, $@"\b{term}", RegexOptions.IgnoreCase)
               select $"{rule.Code}: “{term}” in “{text}”",
        ];
        Assert.Empty(wrong);
    }

    [Fact]
    public void EveryRuleSaysWhyAndWhatToDoAndWhomItAsks()
    {
        Assert.NotEmpty(Rules);
        Assert.Empty(Rules.Where(rule => !rule.Because.EndsWith('.') || !rule.Help.EndsWith('.') || rule.Title.EndsWith('.')).Select(rule => rule.Code));
        Assert.Empty(Rules.Where(rule => rule.Tags.Count(Sides.Contains) != 1).Select(rule => rule.Code));
        Assert.Empty(Rules.Where(rule => rule.Assignees.Count == 0).Select(rule => rule.Code));
    }

    private static IEnumerable<string> Texts(BoundRule rule) =>
    [
        rule.Title, rule.Because, rule.Help,
        .. rule.Also.Select(also => also.Message).Prepend(rule.Report.Message).Select(Text),
        .. rule.Fixes.Select(fix => fix.Title),
        .. rule.Clauses.OfType<BoundLet>().Select(let => let.Local.Value).OfType<BoundExpression>().SelectMany(TextsIn),
        .. rule.Report.Message.Parts.Select(part => part.Hole).OfType<BoundExpression>().SelectMany(TextsIn),
    ];

    private static IEnumerable<string> TextsIn(BoundExpression bound) => BoundTree.All(bound).OfType<BoundConstant>().Select(constant => constant.Value).OfType<string>();

    private static string Text(BoundMessage message) => string.Concat(message.Parts.Select(part => part.Text ?? " … "));

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
