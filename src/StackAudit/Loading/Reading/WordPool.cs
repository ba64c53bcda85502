namespace StackAudit.Loading;

/// <summary>Keeps one string for words that a file repeats, so that the others die young.</summary>
internal sealed class WordPool
{
    private const int Size = 1024;

    private readonly string?[] _words = new string?[Size];

    public string Share(string word)
    {
        // Spreads well enough over ids and words, and looks at four characters only.
        int place = (word.Length * 31) + (word[0] * 7) + (word[word.Length / 2] * 131) + (word[^1] * 17);
        ref string? kept = ref _words[place & (Size - 1)];
        return kept == word ? kept : kept = word;
    }
}
