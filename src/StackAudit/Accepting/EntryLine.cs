using System.Globalization;
using StackAudit.Language.Compilation;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Accepting;

/// <summary>Writes an entry of a baseline on one line: so two branches that add or remove entries rarely touch the same one, and never mix two.</summary>
internal static class EntryLine
{
    public static string Of(BaselineEntry entry)
    {
        string on = Printer.Date(entry.On);
        string about = entry.About.Length == 0 ? "" : $", about: {YamlText.InFlow(entry.About)}";
        return $"- {{ code: {entry.Code}, id: {entry.Id}, severity: {entry.Severity.ToString().ToLowerInvariant()}, on: {on}{about}, reason: {YamlText.InFlow(entry.Reason)} }}";
    }

    /// <summary>By rule, and among those of a rule by id: these lie anywhere, so that entries of one day do not stand together.</summary>
    public static int Compare(BaselineEntry a, BaselineEntry b) =>
        string.CompareOrdinal(a.Code, b.Code) is var byCode && byCode != 0 ? byCode : string.CompareOrdinal(a.Id, b.Id);
}
