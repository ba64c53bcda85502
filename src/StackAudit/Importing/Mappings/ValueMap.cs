using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>What the words of a column mean. Case and space count for nothing, <c>*</c> stands for any text, and the first that fits is taken.</summary>
/// <param name="entries">What is written in the source, and what it means; an empty list for nothing.</param>
internal sealed class ValueMap(IReadOnlyList<(string Written, IReadOnlyList<string> Meaning)> entries)
{
    private readonly (string Pattern, IReadOnlyList<string> Meaning)[] _entries = [.. entries.Select(entry => (Fold(entry.Written), entry.Meaning))];

    public bool IsEmpty => _entries.Length == 0;

    public IEnumerable<string> Meanings => _entries.SelectMany(entry => entry.Meaning);

    /// <summary>The meaning of a word that stands in the map as it is.</summary>
    public IReadOnlyList<string>? FindExactly(string text) => Find(entry => !entry.Pattern.Contains('*') && entry.Pattern == Fold(text));

    /// <summary>The meaning of a word; null when it is not known.</summary>
    public IReadOnlyList<string>? Find(string text) => Find(entry => Fits(entry.Pattern, Fold(text)));

    public static string Fold(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IReadOnlyList<string>? Find(Predicate<(string Pattern, IReadOnlyList<string> Meaning)> fits) => Array.Find(_entries, fits).Meaning;

    // Without a star a question mark is itself: people write it for what they do not know.
    private static bool Fits(string pattern, string text) => pattern.Contains('*') ? Wildcards.Match(pattern, text) : pattern == text;
}
