using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Findings that count, by what they are about. Made once for a section.</summary>
internal sealed class OpenFindings(ReportContext context)
{
    private readonly ILookup<Entity, Finding> _bySubject =
        context.View.Scope.Of(context.Has(Omissions.Weaknesses) ? context.Result.Findings : []).SelectMany(finding => finding.Subjects.Select(subject => (subject, finding))).ToLookup(pair => pair.subject, pair => pair.finding);

    /// <summary>What they are about, for a page that says each of them whole elsewhere; nothing where there are none.</summary>
    public Markup TopicsOf(IEnumerable<Entity> entities) =>
        entities.SelectMany(entity => _bySubject[entity]).Distinct().OrderByDescending(finding => finding.Severity).ToArray() is { Length: > 0 } findings ? FindingTopics.Of(findings, context.Text) : Markup.Empty;

    /// <summary>The worst of those about any of the entities.</summary>
    /// <param name="saidElsewhere">Categories of rules whose findings the page has beside these.</param>
    public ViewObject[] About(IEnumerable<Entity> entities, int most, params string[] saidElsewhere) =>
    [
        .. entities.SelectMany(entity => _bySubject[entity]).Distinct().Where(finding => !saidElsewhere.Contains(finding.Rule.Category)).OrderByDescending(finding => finding.Severity).Take(most).Select(finding => new ViewObject
        {
            ["severity"] = finding.Severity.Word(),
            ["grade"] = GradeWords.Of(finding.Severity),
            ["code"] = context.View.NamesFiles ? ReportText.Code(finding.Rule) : Markup.Empty,
            ["message"] = context.Text.Found(finding.Message),
        }),
    ];
}
