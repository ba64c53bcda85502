using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What runs beside the inventory or without a review that holds: from the model, with what the rules found and who should act.</summary>
public sealed class ShadowIt
{
    // In use without an approval, data in it, a connector of that sort, rejected, a trial that never ended.
    private static readonly string[] OfUnreviewed = ["STK1004", "STK1005", "STK1006", "STK1107", "STK1008"];

    // Found in logs and invoices, or on the site.
    private static readonly string[] OfSeen = ["STK1001", "STK1007"];

    // Too old, outgrown, too light, a condition open, somebody has not agreed.
    private static readonly string[] OfLapsed = ["STK1101", "STK1102", "STK1103", "STK1104", "STK1105"];

    private readonly StackModel _model;
    private readonly FieldValues _values;
    private readonly IReadOnlyList<Finding> _findings;

    public ShadowIt(StackModel model, FieldValues values, IEnumerable<Finding> findings)
    {
        _model = model;
        _values = values;
        _findings = [.. findings.Where(finding => finding.Counts)];
    }

    /// <summary>Tools in use without IT's approval, those first about which there is most to do.</summary>
    public IReadOnlyList<UnreviewedTool> Unreviewed()
    {
        ILookup<Entity, Finding> found = Of(OfUnreviewed, ToolKind.Kind);
        return
        [
            .. from tool in _model.All(ToolKind.Kind.Name)
               where StackGraph.IsLive(tool) && _values.Text(tool, "it_review.outcome") is not ("approved" or "conditional")
               let findings = found[tool].OrderByDescending(finding => finding.Severity).ToArray()
               orderby findings.Length > 0 ? findings[0].Severity : 0 descending, tool.Ordinal
               select new UnreviewedTool(tool, RequestFor(tool), findings),
        ];
    }

    /// <summary>What was seen and is not declared, what was found first.</summary>
    public IReadOnlyList<SeenTool> Seen()
    {
        Finding[] found = [.. _findings.Where(finding => OfSeen.Contains(finding.Rule.Code))];
        var told = found.SelectMany(finding => finding.Subjects).ToHashSet();
        IEnumerable<SeenTool> others = _model.All(SightingKind.Kind.Name)
            .Where(sighting => !told.Contains(sighting) && _values.Entity(sighting, "match") is null)
            .GroupBy(sighting => sighting.Name)
            .Select(group => new SeenTool(LatestFirst(group), null));
        return [.. found.Select(finding => new SeenTool(LatestFirst(finding.Subjects.Where(subject => subject.Kind.Name == SightingKind.Kind.Name)), finding)).Where(seen => seen.Sightings.Count > 0), .. others];
    }

    /// <summary>Findings about approvals that no longer hold, the worst first.</summary>
    public IReadOnlyList<Finding> Lapsed() => [.. _findings.Where(finding => OfLapsed.Contains(finding.Rule.Code)).OrderByDescending(finding => finding.Severity)];

    private Record? RequestFor(Entity tool)
    {
        IReadOnlyList<Record> reviews = _values.List<Record>(tool, "reviews");
        return reviews.FirstOrDefault(review => _values.Text(review, "kind") == "it" && ReviewWaits.IsOpen(_values, review, reviews));
    }

    private ILookup<Entity, Finding> Of(string[] codes, EntityKind kind) =>
        _findings.Where(finding => codes.Contains(finding.Rule.Code))
            .SelectMany(finding => finding.Subjects.Where(subject => subject.Kind.Name == kind.Name).Distinct(), (finding, subject) => (finding, subject))
            .ToLookup(pair => pair.subject, pair => pair.finding);

    private Entity[] LatestFirst(IEnumerable<Entity> sightings) => [.. sightings.OrderByDescending(sighting => _values.Date(sighting, "seen_on")).ThenBy(sighting => sighting.Ordinal)];
}
