using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>
/// A tool between those that send to it and those that get from it. A page has one for every tool, so that it is drawn by the style alone:
/// what a picture would say twice, in boxes and in words, stands there once, and names lead to their blocks.
/// </summary>
internal sealed class Neighbourhood(ReportText text)
{
    private const int Most = 8;

    /// <summary>Nothing where nothing flows.</summary>
    public static Markup Of(ReportContext context, Entity tool)
    {
        Entity[] passing = [.. context.Graph.Through(tool).Where(context.Graph.IsLiveFlow)];
        var from = NeighbourSide.Of("from", "to", [.. context.Graph.Inbound(tool).Where(context.Graph.IsLiveFlow), .. passing], tool, Most);
        var to = NeighbourSide.Of("to", "from", [.. context.Graph.Outbound(tool).Where(context.Graph.IsLiveFlow), .. passing], tool, Most);
        return from.Rows + to.Rows == 0 ? Markup.Empty : new Neighbourhood(context.Text).Draw(from, tool, to);
    }

    private Markup Draw(NeighbourSide from, Entity tool, NeighbourSide to) =>
        new($"<div class=\"near\">{Side("Gets data from", "from", from)}<b>{text.Brief(tool.Name)}</b>{Side("Sends data to", "to", to)}</div>");

    private string Side(string words, string css, NeighbourSide side) =>
        side.Rows == 0 ? "" : $"<div class=\"{css}\">{words}<ul>{string.Concat(side.Shown.Select(other => $"<li>{text.Name(other)}"))}{Rest(side)}</ul></div>";

    private static string Rest(NeighbourSide side) =>
        side.Rest == 0 ? "" : $"<li>and {ReportText.Count(side.Rest, side.RestFact, "more flow")}";
}
