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
    private readonly bool _namesFiles = context.View.NamesFiles;
    private readonly HashSet<string> _anchored = [];

    /// <summary>The id of a finding's block on the page.</summary>
    public static string Anchor(Finding finding) => $"finding-{(finding.Id.Length > OfId ? finding.Id[..OfId] : finding.Id)}";

    /// <param name="findings">Of one rule and one severity, at least one.</param>
    public ViewObject OfRule(Finding[] findings)
    {
        RuleDescriptor rule = findings[0].Rule;
        string severity = findings[0].Severity.Word();
        FactPath all = context.View.Scope.Count($"code=={FactPath.Literal(rule.Code)}&&severity=='{severity}'");
        return new ViewObject
        {
            // A rule whose findings are of two severities has two blocks, and the first one is linked to.
            ["anchor"] = _anchored.Add(rule.Code) ? FindingActors.Anchor(rule) : Markup.Empty,
            ["category"] = rule.Category,
            ["title"] = _text.Said(rule.Title),
            ["code"] = _namesFiles ? ReportText.Code(rule) : Markup.Empty,
            ["because"] = _text.Prose(rule.Because),
            ["help"] = _namesFiles ? _text.Prose(rule.Help) : PlainHelp.Of(rule, _text),
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
            ["message"] = _text.Found(finding.Message),
            ["who"] = _text.Names(finding.Assignees),
            ["actors"] = actors.NumbersOf(finding),
            ["money"] = _text.Money(finding.Money, FactPath.Of(finding, "money")),
            ["fixes"] = !_namesFiles ? Markup.Empty : Markup.Join("; ", finding.Fixes.Select(fix => _text.Brief(fix.Title))),
            ["place"] = _namesFiles ? _text.LinkedPlace(finding.Location) : _text.CorrectThis(finding.Location),
            ["picture"] = way?.Svg ?? Markup.Empty,
            ["way"] = way?.Alternative ?? Markup.Empty,
        };
    }
}
