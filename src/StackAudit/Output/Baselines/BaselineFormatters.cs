using System.Globalization;
using System.Text;
using System.Text.Json;
using StackAudit.Accepting;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>The forms in which a baseline can be shown.</summary>
public static class BaselineFormatters
{
    private static readonly string[] Headings = ["code", "rule", "id", "about", "severity", "on", "days", "state", "reason"];

    public static IReadOnlyList<ResultFormatter<BaselineListing>> All { get; } =
    [
        ResultFormatter<BaselineListing>.OfText("text", BaselineListingText.Write),
        new("csv", (listing, options, output) => WriteCsv(listing, output, options.IsFile)),
        new("json", (listing, _, output) => WriteJson(listing, output)),
    ];

    internal static string Word(this EntryState state) => state switch
    {
        EntryState.Holds => "baselined",
        EntryState.Worse => "worse than accepted",
        EntryState.Excepted => "excepted as well",
        EntryState.Locked => "locked",
        EntryState.Settled => "settled",
        _ => "not looked at",
    };

    private static void WriteCsv(BaselineListing listing, Stream output, bool isFile)
    {
        using StreamWriter writer = Utf8Lines.To(output, withMark: isFile);
        CsvText.WriteLine(writer, Headings);
        foreach (ListedEntry listed in listing.Entries)
        {
            CsvText.WriteLine(writer, Cells(listed).Select(CsvText.Harmless));
        }
    }

    private static string[] Cells(ListedEntry listed)
    {
        BaselineEntry entry = listed.Entry;
        return
        [
            entry.Code, listed.RuleName ?? "", entry.Id, entry.About, entry.Severity.Word(), DayOf(entry),
            listed.Days.ToString(CultureInfo.InvariantCulture), listed.State.Word(), entry.Reason,
        ];
    }

    private static void WriteJson(BaselineListing listing, Stream output)
    {
        JsonParts.WriteObject(output, json =>
        {
            json.WriteString("file", listing.Path);
            json.WriteArray("findings", listing.Entries, WriteEntry);
        });
    }

    private static void WriteEntry(Utf8JsonWriter json, ListedEntry listed)
    {
        BaselineEntry entry = listed.Entry;
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        json.WriteString("name", listed.RuleName);
        json.WriteString("id", entry.Id);
        json.WriteString("about", entry.About);
        json.WriteString("severity", entry.Severity.Word());
        json.WriteString("on", DayOf(entry));
        json.WriteNumber("days", listed.Days);
        json.WriteString("state", listed.State.Word());
        json.WriteString("reason", entry.Reason);
        json.WriteLocation(entry.Location);
        json.WriteEndObject();
    }

    private static string DayOf(BaselineEntry entry) => Printer.Date(entry.On);
}
