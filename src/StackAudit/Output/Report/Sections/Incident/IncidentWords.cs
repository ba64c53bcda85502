using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Words that several parts of an incident sheet share.</summary>
internal static class IncidentWords
{
    /// <summary><c>Shop → Mail via Zapier</c>, with the id that it has in the files where that says more.</summary>
    public static Markup Flow(Entity flow, ReportContext context)
    {
        (Entity? from, Entity? to, Entity? through) = (context.Values.Entity(flow, "from"), context.Values.Entity(flow, "to"), context.Values.Entity(flow, "through"));
        Markup ends = Markup.Join(" → ", [Name(from, context), Name(to, context)]);
        Markup via = through is null ? Markup.Empty : Markup.Encode(" through ") + context.Text.Name(through);
        Markup own = flow.Id == $"{from?.Id}->{to?.Id}" ? Markup.Empty : Markup.Encode(" (") + context.Text.Brief(flow.Id) + Markup.Encode(")");
        return ends + via + own;
    }

    /// <summary>The words of a list field, each as the user wrote it.</summary>
    public static Markup Words(Entity entity, string field, ReportContext context) => Markup.Join(", ", context.Values.List<string>(entity, field).Select(context.Text.Brief));

    /// <summary>The regions of a tool. Codes of two letters are capitals to readers, and only by the style: the files have them small.</summary>
    public static Markup Regions(Entity tool, ReportContext context) => Markup.Join(
        ", ",
        context.Values.List<string>(tool, "regions").Select(region => region.Length == 2 ? new Markup("<span class=\"incident-code\">") + context.Text.Said(region) + new Markup("</span>") : context.Text.Brief(region)));

    /// <summary>Names of tools; a plain yes where there is but one that could be meant.</summary>
    public static Markup Where(IReadOnlyList<Entity> tools, IncidentScope scope, ReportContext context) =>
        scope.Tools.Count == 1 && tools.Count == 1 ? Markup.Encode("yes") : context.Text.Names(tools);

    private static Markup Name(Entity? tool, ReportContext context) => tool is null ? Markup.Encode("?") : context.Text.Name(tool);
}
