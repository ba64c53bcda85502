using System.Text;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>A register of processing activities as one page, by purpose, which looks like the report and asks nobody for anything.</summary>
internal static class RegisterHtml
{
    public static void Write(ProcessingRegister register, StackModel model, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(Render(register, model).Html);
    }

    private static Markup Render(ProcessingRegister register, StackModel model) => ReportTemplates.Render("ropa", new ViewObject
    {
        ["style"] = new Markup(ReportTemplates.TextOf("report.css") + ReportTemplates.TextOf("ropa.css")),
        ["stack"] = Said(model.Name),
        ["as_of"] = Printer.Date(model.Today),
        ["controllers"] = register.Controllers.Select(controller => new ViewObject
        {
            ["name"] = Said(controller.Name),
            ["country"] = controller.Country?.ToUpperInvariant(),
            ["contact"] = Said(controller.Contact),
        }).ToArray(),
        ["activities"] = Counted.Of(register.Activities.Count, "activity", "activities"),
        ["missing"] = register.NotWritten.Select(fact => new ViewObject { ["fact"] = fact.Fact, ["times"] = Counted.Of(fact.Times, "time") }).ToArray(),
        ["undescribed"] = register.Undescribed.Select(tool => Said(tool.Name)).ToArray(),
        ["purposes"] = register.Activities.GroupBy(activity => activity.Purpose).Select(purpose => new ViewObject
        {
            ["title"] = purpose.Key is { } words ? Said(words.Replace('-', ' ')) : Markup.Encode("Purpose not written"),
            ["systems"] = purpose.Select(System).ToArray(),
        }).ToArray(),
    });

    private static ViewObject System(ProcessingActivity activity) => new()
    {
        ["name"] = Said(activity.Tool.Name),
        ["points"] = RegisterWords.Columns.Where(column => column.Heading is not ("Purpose" or "System" or "Not written"))
            .Select(column => (column.Heading, Text: column.Text(activity)))
            .Where(point => point.Text.Length > 0)
            .Select(point => new ViewObject { ["heading"] = point.Heading, ["text"] = Said(point.Text), ["is_missing"] = point.Text.Contains(RegisterWords.NotWritten, StringComparison.Ordinal) })
            .ToArray(),
    };

    private static Markup Said(string? text) => string.IsNullOrEmpty(text) ? Markup.Empty : new($"<bdi>{Markup.Encode(VisibleText.Of(text, ascii: false))}</bdi>");
}
