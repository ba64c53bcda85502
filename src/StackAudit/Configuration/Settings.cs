using System.Globalization;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Configuration;

/// <summary>What <c>stackaudit.yaml</c> and the files that it extends say, with the usual values for what they do not say.</summary>
public sealed class Settings
{
    private static readonly string[] UsualUnknownWords = ["tbd", "unknown", "n/a", "?"];

    /// <summary>How the file is called.</summary>
    public const string FileName = "stackaudit.yaml";

    /// <param name="layers">The files as read, those that are extended first, the stack's own last; for a stack without any, an empty record.</param>
    public Settings(IReadOnlyList<Record> layers)
    {
        Layers = new SettingsLayers(layers);
        Currency = (string?)this["currency"] ?? "EUR";
        UnknownWords = (this["unknown_words"] as object[])?.Cast<string>().ToArray() ?? UsualUnknownWords;
        Calendar = new BusinessCalendar((this["holidays"] as object[] ?? []).Cast<DateOnly>());
        Taxonomy = DataTaxonomy.Shipped.With([.. Layers.Entries("taxonomy").Select(entry => (entry.Key, entry.Value as EnumMember))]);
        Rates = new ExchangeRates(Currency, ReadRates());
        Locked = Layers.All.SelectMany(layer => layer.List<string>(SettingsSchema.Type["locked"])).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All that was written, with its places. What has no property of its own is asked here.</summary>
    public SettingsLayers Layers { get; }

    public string? Name => (string?)this["name"];

    /// <summary>The address under which the host shows the files, as it may stand in a link; null where nobody says one of the web.</summary>
    public string? Repository => RepositoryAddress.Of((string?)this["repository"]);

    /// <summary>The currency of amounts without one, three capitals.</summary>
    public string Currency { get; }

    public ExchangeRates Rates { get; }

    public BusinessCalendar Calendar { get; }

    /// <summary>How people write that they do not know, in any case.</summary>
    public IReadOnlyList<string> UnknownWords { get; }

    /// <summary>Globs of files that are no part of the stack, besides the usual ones.</summary>
    public IReadOnlyList<string> Ignore => [.. Texts("ignore")];

    /// <summary>Which of the shipped rules run; null where it does not say.</summary>
    public string? Preset => (Layers.Find("preset")?.Value as EnumMember)?.Name;

    /// <summary>Whether people, teams and vendors must be described; the strict preset asks for it, too.</summary>
    /// <param name="preset">The preset that goes before the one named here; null for none.</param>
    public bool HasStrictReferences(string? preset) => this["strict_references"] as bool? ?? (preset ?? Preset) == "strict";

    /// <summary>The fixed day on which the stack is looked at; null for today.</summary>
    public DateOnly? AsOf =>
        DateOnly.TryParseExact((string?)this["as_of"] ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>The severity from which on a check fails: error, warning, info or never.</summary>
    public string FailOn => (this["fail_on"] as EnumMember)?.Name ?? "error";

    /// <summary>Categories that the company adds to the shipped ones, with what they are called.</summary>
    public IEnumerable<KnownCategory> Categories => Layers.Entries("categories").Select(entry => new KnownCategory(entry.Key, entry.Value as string ?? entry.Key));

    /// <summary>The taxonomy of data: what is shipped, and what the company adds.</summary>
    public DataTaxonomy Taxonomy { get; }

    /// <summary>The rules that nothing lowers, excepts or baselines, by code or name: what any of the files names.</summary>
    public IReadOnlySet<string> Locked { get; }

    private object? this[string key] => Layers.Find(key)?.Value ?? Layers.Own[SettingsSchema.Type[key]];

    private IEnumerable<string> Texts(string key) => (this[key] as object[] ?? []).Cast<string>();

    private Dictionary<string, decimal> ReadRates()
    {
        var rates = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (MapEntry entry in Layers.Entries("rates"))
        {
            if (entry.Value is RawValue { Items: [var (text, _)] } && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rate))
            {
                rates[entry.Key] = rate;
            }
        }

        return rates;
    }

    /// <summary>Settings for a stack that has none.</summary>
    public static Settings Empty(SourceText source) => new([new Record(SettingsSchema.Type, source, default, null)]);
}
