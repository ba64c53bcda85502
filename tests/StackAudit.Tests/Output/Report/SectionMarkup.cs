using System.Text;
using System.Text.RegularExpressions;
using StackAudit.Output;
using StackAudit.Reporting;
using StackAudit.Tests.Support;

namespace StackAudit.Tests.Output;

/// <summary>The markup of one section of a page.</summary>
internal static class SectionMarkup
{
    /// <summary>Empty where the page has no such section.</summary>
    public static string Of(string section, string stack, string view = "full", Omissions omitted = Omissions.None)
    {
        using var stream = new MemoryStream();
        ReportPage.Write(new ReportedStack(stack).Result, ReportViews.Find(view)!, new ReportRequest(omitted, new DateOnly(2026, 10, 28)), stream);
        return Regex.Match(Encoding.UTF8.GetString(stream.ToArray()), $"<section id=\"{section}\".*?</section>", RegexOptions.Singleline).Value;
    }

    /// <summary>The same as a reader sees it.</summary>
    public static string WordsOf(string section, string stack, string view = "full", Omissions omitted = Omissions.None) =>
        Words(Of(section, stack, view, omitted));

    public static string Words(string markup) =>
        System.Net.WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(markup, "<(li|p|dt|dd|h[1-6]|tr|td|th)\\b[^>]*>", " "), "<[^>]*>", "")) is var text ? Regex.Replace(text, "\\s+", " ").Trim() : "";
}
