using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What is in use beside the inventory or without a review that holds, and what to do about each.</summary>
internal sealed class ShadowItSection() : ReportSection("shadow-it", "Shadow IT and reviews")
{
    private const string Approved = "is_live && !(it_review.outcome=='approved' || it_review.outcome=='conditional')";

    public override Omissions About => Omissions.Weaknesses;

    public override ViewObject? Of(ReportContext context)
    {
        var shadow = new ShadowIt(context.Model, context.Values, context.Result.Findings);
        IReadOnlyList<UnreviewedTool> unreviewed = shadow.Unreviewed();
        var waits = new WaitRow(context);
        return new ViewObject
        {
            ["number"] = ReportText.Count(unreviewed.Count, FactPath.Count("tool", Approved), "tool"),
            ["unreviewed"] = unreviewed.Select(tool => Unreviewed(tool, context)).ToArray(),
            ["seen"] = shadow.Seen().Select(seen => Seen(seen, context)).ToArray(),
            ["lapsed"] = shadow.Lapsed().GroupBy(finding => finding.Rule).Select(rule => Lapsed([.. rule], context)).ToArray(),
            ["under_way"] = WaitingList.Of(context.Model, context.Values, Sides.Of(context.Result), []).Where(wait => wait.Kind == WaitKind.Review).Select(waits.Of).ToArray(),
        };
    }

    private static ViewObject Unreviewed(UnreviewedTool unreviewed, ReportContext context) => new()
    {
        ["name"] = context.Text.Name(unreviewed.Tool),
        ["status"] = context.Values.Text(unreviewed.Tool, "status"),
        ["users"] = context.Values.Number(unreviewed.Tool, "users") is { } users ? ReportText.Number(users, FactPath.Of(unreviewed.Tool, "users")) : Markup.Empty,
        ["personal"] = context.Values.List<Entity>(unreviewed.Tool, "data").Any(data => context.Values.Is(data, "is_personal")),
        ["next"] = Next(unreviewed, context),
        ["who"] = Who(unreviewed, context),
        ["findings"] = unreviewed.Findings.Select(finding => context.Text.Found(finding.Message)).ToArray(),
        ["correct"] = context.Text.CorrectThis(unreviewed.Tool.Location),
    };

    // Nobody is blamed: what comes next is what counts.
    private static Markup Next(UnreviewedTool unreviewed, ReportContext context)
    {
        if (context.Values.Text(unreviewed.Tool, "it_review.outcome") == "rejected")
        {
            return context.Values.List<Entity>(unreviewed.Tool, "it_review.alternatives") is { Count: > 0 } others
                ? Markup.Encode("IT has said no. Use ") + context.Text.Names(others) + Markup.Encode(" instead, and stop using it.")
                : Markup.Encode("IT has said no. Ask IT what can be used instead, and stop using it.");
        }

        if (unreviewed.Request is { } request)
        {
            Markup since = context.Values.Date(request, "requested_on") is { } day ? Markup.Encode(" on ") + ReportText.Date(day) : Markup.Empty;
            return Markup.Encode("A review was asked for") + since + Markup.Encode("; it is IT's turn to answer.");
        }

        bool isTried = unreviewed.Findings.Count == 0 || context.Values.Text(unreviewed.Tool, "status") == "trial";
        return Markup.Encode(isTried ? "It is being tried. Ask IT for a review before it becomes daily use." : "Nobody has asked IT yet. Ask for a review; until then, put no new data into it.");
    }

    // Whoever was asked has the next move; else who is to get it reviewed comes before who is to mend what follows from that it is not.
    private static Markup Who(UnreviewedTool unreviewed, ReportContext context)
    {
        if (unreviewed.Request is { } request && (context.Values.Entity(request, "by") ?? context.Values.Entity(request, "asked_of")) is { } asked)
        {
            return context.Text.Name(asked);
        }

        if (unreviewed.Findings is [var worst, ..])
        {
            return context.Text.Names((unreviewed.Findings.FirstOrDefault(finding => finding.Rule.Code is "STK1004" or "STK1107") ?? worst).Assignees);
        }

        return context.Values.FirstEntity(unreviewed.Tool, "owners.business", "owners.technical") is { } owner ? context.Text.Name(owner) : Markup.Empty;
    }

    private static ViewObject Seen(SeenTool seen, ReportContext context)
    {
        Entity? most = seen.Sightings.Where(sighting => context.Values.Number(sighting, "users") is not null).MaxBy(sighting => context.Values.Number(sighting, "users"));
        Entity? spent = seen.Sightings.FirstOrDefault(sighting => context.Values.Money(sighting, "spend_per_year") is not null);
        return new ViewObject
        {
            ["name"] = context.Text.Brief(seen.Sightings[0].Name),
            ["sources"] = Markup.Join(", ", seen.Sightings.Select(sighting => context.Values.Text(sighting, "source")).Distinct().Select(context.Text.Brief)),
            ["last"] = ReportText.Date(context.Values.Date(seen.Sightings[0], "seen_on")),
            ["users"] = most is null ? Markup.Empty : ReportText.Number(context.Values.Number(most, "users")!.Value, FactPath.Of(most, "users")),
            ["spend"] = spent is null ? Markup.Empty : context.Text.Money(context.Values.Money(spent, "spend_per_year"), FactPath.Of(spent, "spend_per_year")),
            ["message"] = context.Text.Found(seen.Finding?.Message),
            ["who"] = seen.Finding is { } finding ? context.Text.Names(finding.Assignees) : Markup.Empty,
        };
    }

    // What to do is the same for all of a rule.
    private static ViewObject Lapsed(Finding[] findings, ReportContext context) => new()
    {
        ["title"] = context.Text.Said(findings[0].Rule.Title),
        ["help"] = context.Text.Said(findings[0].Rule.Help),
        ["findings"] = findings.Select(finding => new ViewObject
        {
            ["severity"] = finding.Severity.Word(),
            ["grade"] = GradeWords.Of(finding.Severity),
            ["message"] = context.Text.Found(finding.Message),
            ["who"] = context.Text.Names(finding.Assignees),
        }).ToArray(),
    };
}
