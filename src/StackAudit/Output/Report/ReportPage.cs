using System.Security.Cryptography;
using System.Text;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Writes a report: one HTML file that asks nobody for anything.</summary>
public static class ReportPage
{
    public static WrittenReport Write(AnalysisResult result, ReportView view, ReportRequest request, Stream output)
    {
        ReportSettings settings = ReportSettings.Of(result, view);
        Omissions omitted = view.Omitted | request.Omitted;
        ReportSection[] sections = [.. settings.Sections.Select(ReportSections.Find).OfType<ReportSection>().Where(section => (section.About & omitted) == Omissions.None)];
        var context = new ReportContext(result, view, request, sections);
        List<RenderedSection> rendered = [.. sections.Select(section => RenderedSection.Of(section, context)).OfType<RenderedSection>()];
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(context.Redaction.OfPage(Render(context, settings, rendered)).Html);
        return new WrittenReport([.. rendered.Select(section => section.Name)], settings.Problems);
    }

    private static Markup Render(ReportContext context, ReportSettings settings, List<RenderedSection> sections)
    {
        ReportText text = context.Text;
        string script = ReportTemplates.TextOf("report.js");
        return ReportTemplates.Render("page", new ViewObject
        {
            ["title"] = settings.Title is { } title ? text.Said(title) : ReportTitle.Of(context),
            ["subtitle"] = settings.Title is null ? Markup.Empty : ReportTitle.Of(context),
            ["plain_title"] = text.Plain($"{settings.Title ?? ReportTitle.Plain(context)} · {context.Model.Name}"),
            ["logo"] = settings.Logo is { } logo ? new Markup(logo) : Markup.Empty,
            ["stack"] = text.Brief(context.Model.Name),
            ["view"] = context.View.Name,
            ["reader"] = context.View.Reader,
            ["is_sheet"] = context.View.IsSheet,
            ["as_of"] = ReportText.Date(context.Today),
            ["intro"] = text.Said(settings.Intro),
            ["contact"] = settings.Contact is { } contact && !context.Redaction.Hides(contact) ? text.Contact(contact) : Markup.Empty,
            ["without"] = OmissionWords.Of(context),
            ["problems"] = ReportProblems.Of(context),
            ["sections"] = sections.Select(section => section.View).ToArray(),
            ["is_empty"] = sections.All(section => section.Name == "made"),
            ["is_searchable"] = sections.Exists(section => section.HasBlocks),
            ["version"] = text.Said(ToolVersion.Text),
            ["style"] = Style(sections),
            ["script"] = new Markup(script),
            ["script_hash"] = new Markup(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))),
        });
    }

    // Each section brings what only it needs.
    private static Markup Style(IEnumerable<RenderedSection> sections) =>
        new(string.Concat(sections.Select(section => section.Style).Distinct().Prepend("pictures").Prepend("report").Select(name => ReportTemplates.Find($"{name}.css"))));
}
