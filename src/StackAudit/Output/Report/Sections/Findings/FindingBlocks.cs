using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The blocks of the findings of one rule: why it matters and what to do stand once, above them.</summary>
internal sealed class FindingBlocks(ReportContext context, FindingActors actors)
{
    /// <summary>As what the findings count among the blocks of a page.</summary>
    public const string Kind = "finding";

    private const int Unfolded = 5;

    // So much of an id tells all findings of a stack apart.
    private const int OfId = 12;

    private readonly ReportText _text = context.Text;
    private readonly HashSet<string> _anchored = [];

    /// <summary>The id of a finding's block on the page.</summary>
    public static string Anchor(Finding finding) => $"finding-{(finding.Id.Length > OfId ? finding.Id[..OfId] : finding.Id)}";

    /// <param name="findings">Of one rule and one severity, at least one.</param>
    public ViewObject OfRule(Finding[] findings)
    {
        RuleDescriptor rule = findings[0].Rule;
        string severity = findings[0].Severity.Word();
        var all = FactPath.Count("finding", $"counts&&code=={FactPath.Literal(rule.Code)}&&severity=='{severity}'");
        return new ViewObject
        {
            // A rule whose findings are of two severities has two blocks, and the first one is linked to.
            ["anchor"] = _anchored.Add(rule.Code) ? FindingActors.Anchor(rule) : Markup.Empty,
            ["severity"] = severity,
            ["category"] = rule.Category,
            ["title"] = _text.Said(rule.Title),
            ["code"] = ReportText.Code(rule),
            ["because"] = _text.Prose(rule.Because),
            ["help"] = _text.Prose(rule.Help),
            ["number"] = ReportText.Number(findings.Length, all),
            ["first"] = findings.Take(Unfolded).Select(Of).ToArray(),
            ["rest"] = findings.Skip(Unfolded).Select(Of).ToArray(),
            ["more"] = ReportText.Number(findings.Length - Unfolded, new FactPath($"minus({all.Expression},`{Unfolded}`)")),
        };
    }

    private ViewObject Of(Finding finding)
    {
        Picture? way = PathPicture.Of(context, finding);
        return new ViewObject
        {
            ["anchor"] = Anchor(finding),
            ["message"] = _text.Said(finding.Message),
            ["who"] = _text.Names(finding.Assignees),
            ["actors"] = actors.NumbersOf(finding),
            ["money"] = _text.Money(finding.Money, FactPath.Of(finding, "money")),
            ["fixes"] = Markup.Join("; ", finding.Fixes.Select(fix => _text.Brief(fix.Title))),
            ["place"] = _text.Place(finding.Location),
            ["picture"] = way?.Svg ?? Markup.Empty,
            ["way"] = way?.Alternative ?? Markup.Empty,
            ["correct"] = _text.CorrectThis(finding.Location),
        };
    }
}
