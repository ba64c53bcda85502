using System.Collections.Frozen;
using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>What a stack's settings mean for the reading of its files.</summary>
internal sealed class ReadingOptions
{
    private readonly FrozenSet<string> _unknownWords;

    public ReadingOptions(StackSchema schema, string currency, IEnumerable<string> unknownWords)
    {
        Schema = schema;
        Currency = currency;
        _unknownWords = unknownWords.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    public ReadingOptions(StackSchema schema, Settings settings)
        : this(schema, settings.Currency, settings.UnknownWords) => Taxonomy = settings.Taxonomy;

    public StackSchema Schema { get; }

    public string Currency { get; }

    /// <summary>Told of required fields that were left out, where that is no mistake; null where it is one.</summary>
    public Gaps? Gaps { get; init; }

    /// <summary>The data that may be used without being described, among others.</summary>
    public DataTaxonomy Taxonomy { get; } = DataTaxonomy.Shipped;

    public bool IsUnknown(string word) => _unknownWords.Contains(word);
}
