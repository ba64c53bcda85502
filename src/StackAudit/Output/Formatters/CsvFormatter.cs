using System.Globalization;
using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>A row for each finding, for a spreadsheet: all of them, with their status.</summary>
internal static class CsvFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("csv", Write) { HoldsProblems = false };

    private static readonly (string Heading, Func<Finding, string> Cell)[] Columns =
    [
        ("id", finding => finding.Id),
        ("code", finding => CsvText.Harmless(finding.Rule.Code)),
        ("name", finding => CsvText.Harmless(finding.Rule.Name)),
        ("severity", finding => finding.Severity.Word()),
        ("category", finding => CsvText.Harmless(finding.Rule.Category)),
        ("status", finding => finding.Status.Word()),
        ("file", finding => CsvText.Harmless(finding.Location.Source.Path)),
        ("line", finding => finding.Location.Start.Line.ToString(CultureInfo.InvariantCulture)),
        ("column", finding => finding.Location.Start.Column.ToString(CultureInfo.InvariantCulture)),
        ("message", finding => CsvText.Harmless(finding.Message)),
        ("subjects", finding => Ids(finding.Subjects)),
        ("path", finding => CsvText.Harmless(PathWords.Of(finding.Path))),
        ("assignees", finding => Ids(finding.Assignees)),
        ("amount", finding => finding.Money is { Parts: [var (_, amount)] } ? amount.ToString("0.############", CultureInfo.InvariantCulture) : CsvText.Harmless(finding.Money?.ToString() ?? "")),
        ("currency", finding => finding.Money is { Parts: [var (currency, _)] } ? currency : ""),
        ("help", finding => CsvText.Harmless(finding.Rule.Help)),
        ("fixes", finding => CsvText.Harmless(string.Join("; ", finding.Fixes.Select(fix => fix.Title)))),
        ("exception", finding => CsvText.Harmless(ExceptionWords.Of(finding).Reason)),
        ("until", finding => finding.Exception?[finding.Exception.Kind.Fields["until"]] is DateOnly until ? Printer.Date(until) : ""),
    ];

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output, withMark: options.IsFile);
        CsvText.WriteLine(writer, Columns.Select(column => column.Heading));
        foreach (Finding finding in result.Findings)
        {
            CsvText.WriteLine(writer, Columns.Select(column => column.Cell(finding)));
        }
    }

    private static string Ids(IEnumerable<Entity> entities) => CsvText.Harmless(string.Join("; ", entities.Select(entity => entity.Id)));
}
