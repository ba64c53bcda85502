using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The tools and vendors about which most was found.</summary>
internal static class SummaryPlaces
{
    private const int Most = 5;

    public static SummaryPart Part { get; } = new("summary-places", "Where to look first", Omissions.Weaknesses, View);

    private static ViewObject? View(ReportContext context)
    {
        (Entity Place, Finding[] Findings)[] places =
        [
            .. context.View.Scope.Of(context.Result.Findings).Where(finding => finding.Severity >= Severity.Warning)
                .SelectMany(finding => finding.Subjects.Where(subject => subject.Kind.Name is "tool" or "vendor").Distinct().Select(subject => (subject, finding)))
                .GroupBy(pair => pair.subject, (place, pairs) => (place, pairs.Select(pair => pair.finding).ToArray()))
                .Where(each => each.Item2.Length > 1)
                .OrderByDescending(each => each.Item2.Count(finding => finding.Severity == Severity.Error)).ThenByDescending(each => each.Item2.Length).ThenBy(each => each.place.Id, StringComparer.Ordinal)
                .Take(Most),
        ];
        return places.Length == 0 ? null : new ViewObject { ["places"] = places.Select(each => Row(each.Place, each.Findings, context)).ToArray() };
    }

    private static ViewObject Row(Entity place, Finding[] findings, ReportContext context)
    {
        int must = findings.Count(finding => finding.Severity == Severity.Error);
        return new ViewObject
        {
            ["name"] = context.Text.Name(place),
            ["must"] = must == 0 ? Markup.Empty : ReportText.Number(must, Fact(place, Severity.Error, context.View.Scope)),
            ["should"] = must == findings.Length ? Markup.Empty : ReportText.Number(findings.Length - must, Fact(place, Severity.Warning, context.View.Scope)),
        };
    }

    private static FactPath Fact(Entity place, Severity severity, FindingScope scope) =>
        scope.Count($"severity=={FactPath.Literal(severity.Word())}&&subjects[?kind=={FactPath.Literal(place.Kind.Name)}&&id=={FactPath.Literal(place.Id)}]");
}
