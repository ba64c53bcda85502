namespace StackAudit.Schema;

/// <summary>Finds what a word stands for, however it is spelt: capitals, blanks and hyphens count for nothing.</summary>
/// <typeparam name="T">What words stand for.</typeparam>
/// <param name="entries">What can be meant, each with all words for it. Of two for one word the first is meant.</param>
internal sealed class WordIndex<T>(IEnumerable<(T Meaning, IEnumerable<string> Words)> entries)
    where T : class
{
    // Parts the words of a path: `user.name` is no `username`.
    private const char Dot = '.';

    private readonly Lazy<Dictionary<string, T>> _meanings = new(() => Read(entries));

    public T? Find(string word) => _meanings.Value.GetValueOrDefault(Fold(word));

    private static Dictionary<string, T> Read(IEnumerable<(T Meaning, IEnumerable<string> Words)> entries)
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach ((T meaning, IEnumerable<string> words) in entries)
        {
            foreach (string word in words)
            {
                meanings.TryAdd(Fold(word), meaning);
            }
        }

        return meanings;
    }

    private static string Fold(string word) => string.Concat(word.Where(c => c == Dot || char.IsLetterOrDigit(c)).Select(char.ToLowerInvariant));
}
