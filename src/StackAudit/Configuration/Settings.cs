using System.Globalization;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Configuration;

/// <summary>What <c>stackaudit.yaml</c> says, with the usual values for what it does not say.</summary>
public sealed class Settings
{
    private static readonly string[] UsualUnknownWords = ["tbd", "unknown", "n/a", "?"];

    /// <param name="record">The file as read; for a stack without one, an empty record.</param>
    public Settings(Record record)
    {
        Record = record;
        Currency = (string?)this["currency"] ?? "EUR";
        UnknownWords = (this["unknown_words"] as object[])?.Cast<string>().ToArray() ?? UsualUnknownWords;
        Calendar = new BusinessCalendar((this["holidays"] as object[] ?? []).Cast<DateOnly>());
        Taxonomy = DataTaxonomy.Shipped.With([.. Entries("taxonomy").Select(entry => (entry.Key, entry.Value as EnumMember))]);
        Rates = new ExchangeRates(Currency, ReadRates());
    }

    /// <summary>All that was written, with its places. What has no property of its own is read from here.</summary>
    public Record Record { get; }

    public string? Name => (string?)this["name"];

    /// <summary>The currency of amounts without one, three capitals.</summary>
    public string Currency { get; }

    public ExchangeRates Rates { get; }

    public BusinessCalendar Calendar { get; }

    /// <summary>How people write that they do not know, in any case.</summary>
    public IReadOnlyList<string> UnknownWords { get; }

    /// <summary>Globs of files that are no part of the stack, besides the usual ones.</summary>
    public IReadOnlyList<string> Ignore => [.. Texts("ignore")];

    /// <summary>Which of the shipped rules run; null where it does not say.</summary>
    public string? Preset => Record.IsWritten(SettingsSchema.Type["preset"]) ? (this["preset"] as EnumMember)?.Name : null;

    /// <summary>Whether people, teams and vendors must be described; the strict preset asks for it, too.</summary>
    /// <param name="preset">The preset that goes before the one named here; null for none.</param>
    public bool HasStrictReferences(string? preset) => this["strict_references"] as bool? ?? (preset ?? Preset) == "strict";

    /// <summary>The fixed day on which the stack is looked at; null for today.</summary>
    public DateOnly? AsOf =>
        DateOnly.TryParseExact((string?)this["as_of"] ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>The severity from which on a check fails: error, warning, info or never.</summary>
    public string FailOn => (this["fail_on"] as EnumMember)?.Name ?? "error";

    /// <summary>Categories that the company adds to the shipped ones, with what they are called.</summary>
    public IEnumerable<KnownCategory> Categories => Entries("categories").Select(entry => new KnownCategory(entry.Key, entry.Value as string ?? entry.Key));

    /// <summary>The taxonomy of data: what is shipped, and what the company adds.</summary>
    public DataTaxonomy Taxonomy { get; }

    private object? this[string key] => Record[SettingsSchema.Type[key]];

    private IEnumerable<MapEntry> Entries(string key) => (this[key] as object[] ?? []).Cast<MapEntry>();

    private IEnumerable<string> Texts(string key) => (this[key] as object[] ?? []).Cast<string>();

    private Dictionary<string, decimal> ReadRates()
    {
        var rates = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (MapEntry entry in Entries("rates"))
        {
            if (entry.Value is RawValue { Items: [var (text, _)] } && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rate))
            {
                rates[entry.Key] = rate;
            }
        }

        return rates;
    }

    /// <summary>Settings for a stack that has none.</summary>
    public static Settings Empty(SourceText source) => new(new Record(SettingsSchema.Type, source, default, null));
}
