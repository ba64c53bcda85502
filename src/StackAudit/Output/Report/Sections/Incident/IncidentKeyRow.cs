using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A credential as a line of the checklist.</summary>
/// <param name="context">What the page is made from.</param>
/// <param name="withReach">Whether to say how far each leads.</param>
internal sealed class IncidentKeyRow(ReportContext context, bool withReach)
{
    private const int MostData = 6;

    public ViewObject Of(IncidentKey key) => new()
    {
        ["name"] = key.Word is { } word ? context.Text.Said(word) : Markup.Encode("no name"),
        ["method"] = Markup.Join(", ", key.Methods.Select(context.Text.Said)),
        ["flows"] = key.Flows.Select(flow => IncidentWords.Flow(flow, context)).ToArray(),
        ["opens"] = Markup.Join(", ", key.Opened.Select(Opened)),
        ["all"] = key.OpensAll,
        ["data"] = context.Text.Names(key.Data.Take(MostData)) + Markup.Encode(key.Data.Count > MostData ? " and more" : ""),
        ["place"] = key.Holders.Count > 0 ? context.Text.Names(key.Holders) : Markup.Encode("unknown"),
        ["is_here"] = key.Place == KeyPlace.Here,
        ["runs_as"] = key.RunsAs.Count > 0 ? context.Text.Names(key.RunsAs) : Markup.Encode("unknown"),
        ["revokers"] = key.Revokers.Count > 0 ? context.Text.Names(key.Revokers) : Markup.Encode("find out"),
    };

    private Markup Opened(Entity tool)
    {
        int further = withReach ? context.Graph.CountDownstream(tool) : 0;
        return further == 0
            ? context.Text.Name(tool)
            : context.Text.Name(tool) + Markup.Encode(" (leads on to ") + ReportText.Count(further, FactPath.Of(tool, "downstream_count"), "tool") + Markup.Encode(")");
    }
}
