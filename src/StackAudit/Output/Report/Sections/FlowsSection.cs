using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>Which data gets where, all that flows as a picture, and the path of each finding that has one.</summary>
internal sealed class FlowsSection() : ReportSection("flows", "Data flows")
{
    private const int MostUnfolded = 12;
    private const int MostNames = 6;

    public override ViewObject? Of(ReportContext context)
    {
        IReadOnlyList<DataReach> reaches = DataReaches.Of(context.Graph, context.Values);
        FlowDrawing? drawing = FlowsPicture.Of(context);
        if (drawing is null)
        {
            return null;
        }

        bool weaknesses = context.Has(Omissions.Weaknesses);
        return new ViewObject
        {
            ["weaknesses"] = weaknesses,
            ["reaches"] = reaches.Select(reach => Reach(reach, context, weaknesses)).ToArray(),
            ["map"] = drawing.Picture.ToWideFigure("All that flows"),
            ["map_is_wide"] = drawing.Picture.IsWide,
            ["rows"] = drawing.Rows.Select(row => new ViewObject { ["name"] = row.Name, ["what"] = row.What, ["to"] = row.To }).ToArray(),
            ["ways"] = weaknesses ? Ways(context) : null,
        };
    }

    private static ViewObject Reach(DataReach reach, ReportContext context, bool weaknesses)
    {
        ReportText text = context.Text;
        string id = FactPath.Literal(reach.Data.Id);
        bool needsConsent = context.Values.Text(reach.Data, "basis") == "consent";
        return new ViewObject
        {
            ["data"] = text.Name(reach.Data),
            ["class"] = context.Values.Text(reach.Data, "classification") ?? "personal",
            ["origins"] = Some(text, reach.Origins),
            ["tools"] = ReportText.Number(reach.Receivers.Count, new FactPath($"length(values(tool)[?contains(arriving||`[]`,{id})])")),
            ["flows"] = ReportText.Number(reach.Flows.Count, new FactPath($"length(values(flow)[?is_live&&contains(data||`[]`,{id})])")),
            ["furthest"] = reach.Furthest is { } path ? text.Name(path.End) + Markup.Encode(", over ") + ReportText.Count(path.Length, HopsOf(path), "hop") : Markup.Empty,
            ["outside"] = !weaknesses ? Markup.Empty : Some(text, reach.Outside),
            ["none_allowed"] = context.Values.Of(reach.Data, "allowed_regions") is null,
            ["needs_consent"] = needsConsent,
            ["ungated"] = !weaknesses || !needsConsent ? Markup.Empty : Some(text, reach.Ungated),
        };
    }

    private static FactPath HopsOf(Graph.GraphPath path) => new($"length([{string.Join(',', path.Steps.Select(step => $"flow.{FactPath.Name(step.Flow.Id)}"))}][?is_live])");

    private static Markup Some(ReportText text, IReadOnlyList<Entity> tools) =>
        text.Names(tools.Take(MostNames)) + Markup.Encode(tools.Count > MostNames ? " and others" : "");

    private static ViewObject? Ways(ReportContext context)
    {
        Finding[] findings = [.. context.Result.Findings.Where(finding => finding.Counts && finding.Path.Count > 0).OrderByDescending(finding => finding.Severity)];
        if (findings.Length == 0)
        {
            return null;
        }

        const string Condition = "counts&&path";
        Markup rest = findings.Length <= MostUnfolded ? Markup.Empty
            : ReportText.Number(findings.Length - MostUnfolded, new FactPath($"minus({FactPath.Count("finding", Condition).Expression},`{MostUnfolded}`)"));
        return new ViewObject
        {
            ["number"] = ReportText.Count(findings.Length, FactPath.Count("finding", Condition), "finding has", "findings have"),
            ["first"] = findings.Take(MostUnfolded).Select(finding => Way(context, finding)).ToArray(),
            ["rest"] = rest,
            ["others"] = findings.Skip(MostUnfolded).Select(finding => Way(context, finding)).ToArray(),
        };
    }

    private static ViewObject Way(ReportContext context, Finding finding) => new()
    {
        ["severity"] = finding.Severity.Word(),
        ["grade"] = GradeWords.Of(finding.Severity),
        ["message"] = context.Text.Found(finding.Message),
        ["picture"] = PathPicture.Of(context, finding)!.ToFigure(),
    };
}
