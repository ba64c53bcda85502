using System.Globalization;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What a register of processing says of an activity, a text for each column. Empty where there is nothing to say; <see cref="NotWritten"/> where there ought to be.</summary>
internal static class RegisterWords
{
    public const string NotWritten = "not written";

    public static IReadOnlyList<(string Heading, Func<ProcessingActivity, string> Text)> Columns { get; } =
    [
        ("Purpose", activity => activity.Purpose ?? NotWritten),
        ("System", activity => activity.Tool.Name),
        ("Answers for it", activity => activity.Owner?.Name ?? NotWritten),
        ("Whose data", activity => Or(List(activity.Subjects))),
        ("Personal data", activity => List(activity.Data.Select(data => data.Name))),
        ("Special categories (Article 9)", activity => activity.IsSpecial ? "yes" : "no"),
        ("Legal basis", activity => Or(List(activity.Bases.Select(Words)))),
        ("Basis under Article 9", activity => activity.IsSpecial ? Or(List(activity.SpecialBases.Select(Words))) : ""),
        ("Processor", activity => activity.Processor is { } processor ? Named(processor) : activity.IsProcessorKnown ? "" : NotWritten),
        ("Agreement signed", activity => activity.Processor is null ? "" : activity.AgreedOn is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : NotWritten),
        ("Sub-processors", activity => List(Of(activity, RecipientRole.SubProcessor))),
        ("Other recipients", activity => List(Of(activity, RecipientRole.Recipient))),
        ("Third countries and safeguards", Transfers),
        ("Kept for", Retention),
        ("Security measures", activity => Or(List(activity.Measures))),
        ("Not written", activity => List(activity.NotWritten)),
    ];

    public static string Named(Entity vendor) => vendor.Type.Find("country") is { } field && vendor[field] is string country ? $"{vendor.Name} ({Regions.InSentence(country)})" : vendor.Name;

    private static IEnumerable<string> Of(ProcessingActivity activity, RecipientRole role) =>
        activity.Recipients.Where(recipient => recipient.Role == role).Select(recipient => recipient.Tool is { } tool && tool != recipient.Who ? $"{Named(recipient.Who)}, in {tool.Name}" : Named(recipient.Who));

    private static string Transfers(ProcessingActivity activity)
    {
        IEnumerable<string> known = activity.Transfers.Select(transfer => $"{Regions.InSentence(transfer.Region)}, {transfer.To.Name}: {Safeguard(transfer.Safeguard)}");
        IEnumerable<string> unknown = activity.UnknownPlaces.Concat(activity.IsProcessorKnown ? [] : ["who runs the system"]).Select(place => $"{place}: {NotWritten}");
        return List(known.Concat(unknown)) is { Length: > 0 } text ? text : "none";
    }

    private static string Retention(ProcessingActivity activity)
    {
        IEnumerable<string> ofData = activity.Retention.Select(kept => $"{kept.Data.Name}: {kept.Time}");
        IEnumerable<string> here = activity.RetentionHere is { } time ? [$"in this system: {time}"] : [];
        return Or(List(ofData.Concat(here)));
    }

    private static string Safeguard(string? word) => word switch
    {
        "adequacy" => "adequacy decision",
        "scc" => "standard contractual clauses",
        "bcr" => "binding corporate rules",
        "idta" => "international data transfer agreement",
        "dpf" => "Data Privacy Framework",
        "none" => "no safeguard",
        _ => $"safeguard {NotWritten}",
    };

    private static string Words(string word) => word.Replace('-', ' ');

    private static string List(IEnumerable<string> parts) => string.Join("; ", parts);

    private static string Or(string text) => text.Length == 0 ? NotWritten : text;
}
