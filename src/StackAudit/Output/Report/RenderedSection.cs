namespace StackAudit.Output;

/// <summary>A section as it stands on a page.</summary>
internal sealed record RenderedSection(string Name, string Title, string Style, Markup Body)
{
    /// <summary>Whether it has blocks that can be searched.</summary>
    public bool HasBlocks => Body.Html.Contains(" data-search", StringComparison.Ordinal);

    public ViewObject View => new() { ["name"] = Name, ["title"] = Title, ["body"] = Body };

    /// <summary>Null where the stack has nothing for it.</summary>
    public static RenderedSection? Of(ReportSection section, ReportContext context) =>
        section.Of(context) is { } content ? new RenderedSection(section.Name, section.TitleFor(context.View), section.Style, ReportTemplates.Render(section.Name, content)) : null;
}
