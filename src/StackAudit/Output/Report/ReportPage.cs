using System.Security.Cryptography;
using System.Text;
using StackAudit.Configuration;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Writes a report: one HTML file that asks nobody for anything.</summary>
public static class ReportPage
{
    public static void Write(AnalysisResult result, ReportView view, ReportRequest request, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(Render(result, view, request).Html);
    }

    private static Markup Render(AnalysisResult result, ReportView view, ReportRequest request)
    {
        ReportSection[] sections = SectionsOf(view, result.Model.Settings, view.Omitted | request.Omitted);
        var context = new ReportContext(result, view, request, sections);
        List<ViewObject> parts = [];
        foreach (ReportSection section in sections)
        {
            if (section.Of(context) is { } content)
            {
                parts.Add(new ViewObject
                {
                    ["name"] = section.Name,
                    ["title"] = section.TitleFor(view),
                    ["body"] = ReportTemplates.Render(section.Name, content),
                });
            }
        }

        string script = ReportTemplates.TextOf("report.js");
        return ReportTemplates.Render("page", new ViewObject
        {
            ["title"] = Setting(result, "title") is { } title ? context.Text.Said(title) : Markup.Encode(view.Title),
            ["plain_title"] = context.Text.Plain(Setting(result, "title") ?? view.Title),
            ["stack"] = context.Text.Said(result.Model.Name),
            ["view"] = view.Name,
            ["reader"] = view.Reader,
            ["is_sheet"] = view.IsSheet,
            ["as_of"] = context.Text.Date(result.Model.Today),
            ["intro"] = context.Text.Said(Setting(result, "intro")),
            ["contact"] = context.Text.Said(Setting(result, "contact")),
            ["without"] = Words(context.Omitted),
            ["sections"] = parts,
            ["style"] = Style(sections),
            ["script"] = new Markup(script),
            ["script_hash"] = new Markup(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))),
        });
    }

    private static ReportSection[] SectionsOf(ReportView view, Settings settings, Omissions omitted)
    {
        IEnumerable<string> names = view.IsSheet || settings.Layers.Find("report", "sections") is not { Value: object[] chosen } ? view.Sections : view.Sections.Where(name => chosen.Contains(name));
        return [.. names.Select(ReportSections.Find).OfType<ReportSection>().Where(section => (section.About & omitted) == Omissions.None)];
    }

    // Each section brings what only it needs.
    private static Markup Style(IEnumerable<ReportSection> sections) =>
        new(string.Concat(sections.Select(section => section.Style).Distinct().Prepend("pictures").Prepend("report").Select(name => ReportTemplates.Find($"{name}.css"))));

    private static string? Setting(AnalysisResult result, string field) => result.Model.Settings.Layers.Find("report", field)?.Value as string;

    private static string? Words(Omissions omitted) =>
        omitted == Omissions.None ? null : string.Join(", ", new[] { Omissions.Money, Omissions.People, Omissions.Weaknesses }.Where(topic => omitted.HasFlag(topic)).Select(topic => topic.ToString().ToLowerInvariant()));
}
