using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;

namespace StackAudit.Output;

/// <summary>The templates of pages and sections, each read once.</summary>
internal static class ReportTemplates
{
    private static readonly ConcurrentDictionary<string, Template> Parsed = new(StringComparer.Ordinal);

    /// <summary>Fills a template. A name that the view does not give is a mistake of ours and surfaces.</summary>
    public static Markup Render(string name, ViewObject view)
    {
        var context = new TemplateContext { StrictVariables = true, LoopLimit = 0, LimitToString = 0, NewLine = "\n" };
        context.PushGlobal(view.Script);
        return new Markup(Parsed.GetOrAdd(name, Parse).Render(context));
    }

    /// <summary>The text of a file that lies beside the templates.</summary>
    public static string TextOf(string file) => Find(file) ?? throw new InvalidOperationException($"there is no resource report/{file}");

    /// <summary>The same; null when there is no such file.</summary>
    public static string? Find(string file)
    {
        using Stream? stream = typeof(ReportTemplates).Assembly.GetManifestResourceStream($"report/{file}");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Template Parse(string name)
    {
        var template = Template.Parse(TextOf($"{name}.html"), $"{name}.html");
        return template.HasErrors ? throw new InvalidOperationException(string.Join("; ", template.Messages)) : template;
    }
}
