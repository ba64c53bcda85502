namespace StackAudit.Text;

/// <summary>Finds what somebody probably meant to write.</summary>
public static class Spelling
{
    private const int LongestWord = 64;
    private const int FewestLetters = 5;
    private const int MostSlips = 2;

    /// <summary>The known words nearest to a misspelt one, best first, at most three; empty when none is near enough to be meant.</summary>
    public static IReadOnlyList<string> Nearest(string written, IEnumerable<string> known)
    {
        int allowed = AllowedEdits(written.Length);
        var near = new List<(int Edits, string Word)>();
        foreach (string word in known)
        {
            int edits = Distance(written, word, allowed);
            if (edits <= allowed && word != written)
            {
                near.Add((edits, word));
            }
        }

        return [.. near.OrderBy(n => n.Edits).ThenBy(n => n.Word, StringComparer.Ordinal).Select(n => n.Word).Distinct().Take(3)];
    }

    /// <summary>Whether a word is long enough to be told from a misspelling of another. Digits are rarely misspelt, and tell things apart.</summary>
    public static bool IsSpellable(string word) => word.Length >= FewestLetters && !word.Any(char.IsDigit);

    /// <summary>Whether a word is another one, misspelt by a letter or two.</summary>
    public static bool IsSlip(string word, string other) => Distance(word, other, MostSlips) is >= 1 and <= MostSlips;

    /// <summary>Edits between two words, where swapping neighbours is one edit and case counts for nothing; more than <paramref name="limit"/> is given as <c>limit + 1</c>.</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > LongestWord || b.Length > LongestWord)
        {
            return limit + 1;
        }

        // Optimal string alignment needs the last two rows besides the one being filled.
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        Span<int> before = rows[..(b.Length + 1)];
        Span<int> last = rows.Slice(LongestWord + 1, b.Length + 1);
        Span<int> current = rows.Slice(2 * (LongestWord + 1), b.Length + 1);
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int best = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                int edits = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                current[j] = edits;
                best = Math.Min(best, edits);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            Span<int> recycled = before;
            before = last;
            last = current;
            current = recycled;
        }

        return Math.Min(last[b.Length], limit + 1);
    }

    private static int AllowedEdits(int length) => length switch { <= 2 => 1, <= 5 => 2, _ => 3 };

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
