using System.Globalization;
using System.Text;
using System.Text.Json;
using StackAudit.Excepting;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The forms in which exceptions can be listed.</summary>
public static class ExceptionListFormatters
{
    private static readonly string[] Headings = ["rule", "on", "hides", "until", "days left", "state", "approved by", "reason", "at"];

    public static IReadOnlyList<ResultFormatter<ExceptionList>> All { get; } =
    [
        ResultFormatter<ExceptionList>.OfText("text", WriteText),
        new("csv", (list, options, output) => WriteCsv(list, output, options.IsFile)),
        new("json", (list, _, output) => WriteJson(list, output)),
    ];

    private static void WriteText(ExceptionList list, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        if (list.Exceptions.Count == 0)
        {
            text.WriteLine($"No exceptions, as of {Printer.Date(list.Today)}.");
            return;
        }

        new TableWriter(text).Write(Headings, [.. list.Exceptions.Select(exception => CellsOf(exception, list.Today))], [.. Headings.Select(heading => heading is "hides" or "days left")]);
    }

    private static void WriteCsv(ExceptionList list, Stream output, bool isFile)
    {
        using StreamWriter writer = Utf8Lines.To(output, withMark: isFile);
        CsvText.WriteLine(writer, Headings);
        foreach (ExceptionOutcome exception in list.Exceptions)
        {
            CsvText.WriteLine(writer, CellsOf(exception, list.Today).Select((cell, i) => Headings[i] == "days left" ? cell : CsvText.Harmless(cell)));
        }
    }

    private static string[] CellsOf(ExceptionOutcome exception, DateOnly today) =>
    [
        exception.Rule,
        string.Join("; ", exception.On),
        exception.Findings.Count.ToString(CultureInfo.InvariantCulture),
        exception.Until is { } until ? Printer.Date(until) : exception.UnreadUntil ?? "",
        exception.DaysLeft(today)?.ToString(CultureInfo.InvariantCulture) ?? "",
        exception.State.Word(),
        exception.ApprovedBy?.Id ?? (exception.IsComment ? "(comment)" : ""),
        exception.Reason ?? "",
        PlaceText.Of(exception.Exception.Location),
    ];

    private static void WriteJson(ExceptionList list, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteString("asOf", Printer.Date(list.Today));
            json.WriteArray("exceptions", list.Exceptions, (json, exception) => Write(json, exception, list.Today));
        });
    }

    private static void Write(Utf8JsonWriter json, ExceptionOutcome exception, DateOnly today)
    {
        json.WriteStartObject();
        json.WriteString("rule", exception.Rule);
        json.WriteArray("on", exception.On, (json, id) => json.WriteStringValue(id));
        json.WriteString("reason", exception.Reason);
        json.WriteString("approvedBy", exception.ApprovedBy?.Id);
        json.WriteString("owner", exception.Owner?.Id);
        json.WriteString("until", exception.Until is { } until ? Printer.Date(until) : null);
        if (exception.DaysLeft(today) is { } left)
        {
            json.WriteNumber("daysLeft", left);
        }
        else
        {
            json.WriteNull("daysLeft");
        }

        json.WriteString("state", exception.State.Word());
        json.WriteBoolean("comment", exception.IsComment);
        json.WriteArray("findings", exception.Findings, WriteFinding);
        json.WriteLocation(exception.Exception.Location);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("message", finding.Message);
        json.WriteLocation(finding.Location);
        json.WriteEndObject();
    }
}
