namespace StackAudit.Text;

/// <summary>Words one after the other, as a sentence lists them.</summary>
internal static class Enumeration
{
    /// <param name="words">Empty for an empty text.</param>
    /// <param name="last">What stands before the last one, such as <c>" and "</c>.</param>
    public static string Join(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.SkipLast(1)) + last + words[^1],
    };
}
