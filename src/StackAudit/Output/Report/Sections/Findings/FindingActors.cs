using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Who must act on findings. On a page without people only teams are told apart.</summary>
internal sealed class FindingActors
{
    private readonly ReportContext _context;
    private readonly Finding[] _findings;
    private readonly Dictionary<Entity, int> _numbers = [];

    public FindingActors(Finding[] findings, ReportContext context)
    {
        _context = context;
        _findings = findings;
        foreach (Entity actor in findings.SelectMany(finding => finding.Assignees).Where(IsShown).Distinct().OrderBy(actor => actor.Name, StringComparer.OrdinalIgnoreCase).ThenBy(actor => actor.Id, StringComparer.Ordinal))
        {
            _numbers.Add(actor, _numbers.Count + 1);
        }
    }

    /// <summary>The anchor of a rule's findings.</summary>
    public static Markup Anchor(RuleDescriptor rule) => Markup.Encode($"rule-{rule.Code}");

    /// <summary>Such as <c>1 3</c>, by which the filter finds a finding; they mean something on this page only.</summary>
    public string? NumbersOf(Finding finding) =>
        finding.Assignees.Where(IsShown).ToArray() is { Length: > 0 } shown ? string.Join(' ', shown.Select(Number)) : null;

    /// <summary>From whom the filter lets choose.</summary>
    public ViewObject[] Options() =>
        [.. _numbers.Keys.Select(actor => new ViewObject { ["number"] = Number(actor), ["name"] = _context.Text.Plain(Short(actor.Name)) })];

    /// <summary>For each of them the rules on whose findings to act, the most first.</summary>
    public ViewObject[] Tasks()
    {
        ILookup<Entity, Finding> byActor = _findings.SelectMany(finding => finding.Assignees.Distinct().Select(actor => (actor, finding))).ToLookup(pair => pair.actor, pair => pair.finding);
        return [.. _numbers.Keys.Select(actor => TasksOf(actor, [.. byActor[actor]]))];
    }

    private ViewObject TasksOf(Entity actor, Finding[] findings)
    {
        string whose = $"contains(assignees,{FactPath.Literal(actor.Id)})";
        return new ViewObject
        {
            ["name"] = _context.Text.Name(actor),
            ["number"] = ReportText.Number(findings.Length, _context.View.Scope.Count(whose)),
            ["rules"] = findings.GroupBy(finding => finding.Rule).OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key.Code, StringComparer.Ordinal).Select(rule => new ViewObject
            {
                ["anchor"] = Anchor(rule.Key),
                ["title"] = _context.Text.Brief(rule.Key.Title),
                ["number"] = ReportText.Number(rule.Count(), _context.View.Scope.Count($"code=={FactPath.Literal(rule.Key.Code)}&&{whose}")),
            }).ToArray(),
        };
    }

    private bool IsShown(Entity actor) => _context.Has(Omissions.People) || !PersonWords.AreOf(actor);

    private string Number(Entity actor) => _numbers[actor].ToString(CultureInfo.InvariantCulture);

    private static string Short(string name) => name.Length > 60 ? name[..60] + "…" : name;
}
